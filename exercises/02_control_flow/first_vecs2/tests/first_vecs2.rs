use first_vecs2::{Day, bars, dry_days};

fn day(name: &str, millimeters: usize) -> Day {
    Day {
        name: String::from(name),
        millimeters,
    }
}

#[test]
fn every_day_has_a_bar() {
    let week = vec![day("Mo", 4), day("Tu", 12), day("We", 1)];
    assert_eq!(bars(&week), ["Mo ####", "Tu ############", "We #"]);
}

#[test]
fn a_dry_day_has_a_line_without_a_bar() {
    assert_eq!(bars(&[day("Sa", 0)]), ["Sa "]);
}

#[test]
fn without_days_there_is_no_line() {
    assert!(bars(&[]).is_empty());
    assert!(dry_days(&[]).is_empty());
}

#[test]
fn dry_days_are_found_in_their_order() {
    let week = vec![day("Th", 0), day("Fr", 3), day("Sa", 0), day("Su", 1)];
    assert_eq!(dry_days(&week), ["Th", "Sa"]);
    assert_eq!(week.len(), 4, "the week is still there");
}

/// The code of `src/lib.rs` without comments and whitespace.
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
fn the_loops_walk_over_the_days() {
    assert!(
        !code().contains("while") && !code().contains(".get("),
        "a `for` over the days needs neither a counter nor `get`"
    );
}
