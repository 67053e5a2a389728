use modules2::harbour::quay::berth;
use modules2::harbour::{fee, fits};

#[test]
fn a_boat_that_is_too_deep() {
    assert!(fits(40));
    assert!(!fits(41));
    assert_eq!(berth(41, 9, false), "too deep for 42");
}

#[test]
fn a_berth_without_electricity() {
    assert_eq!(fee(9), 27);
    assert_eq!(berth(12, 9, false), "27 euros");
}

#[test]
fn a_berth_with_electricity() {
    assert_eq!(
        berth(40, 12, true),
        "41 euros",
        "36 for the berth and 5 for the electricity"
    );
}

/// The code of `src/lib.rs` without comments and blanks.
fn code() -> String {
    let mut code = String::new();
    for line in include_str!("../src/lib.rs").lines() {
        let (before, _) = line.split_once("//").unwrap_or((line, ""));
        code.extend(before.split_whitespace());
    }
    assert!(!code.contains("/*"), "please write comments with `//`");
    code
}

#[test]
fn nothing_is_written_twice() {
    assert_eq!(
        code().matches("fnfits(").count(),
        1,
        "there is one `fits`, and `quay` uses it"
    );
    assert_eq!(
        code().matches("fnfee(").count(),
        2,
        "there are two fees, and `quay` uses both"
    );
    assert_eq!(
        code().matches("constDEPTH").count(),
        1,
        "there is one `DEPTH`, and `quay` uses it"
    );
}
