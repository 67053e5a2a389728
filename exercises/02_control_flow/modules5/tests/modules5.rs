use modules5::{busy, report};

#[test]
fn two_wheels_are_one_bicycle() {
    assert_eq!(
        report(&[10, 11, 1799, 1801, 2000, 2001]),
        "3 bicycles, 1 in the first half hour"
    );
    assert_eq!(report(&[]), "0 bicycles, 0 in the first half hour");
}

#[test]
fn more_than_sixty_bicycles_are_busy() {
    assert!(!busy(&[7; 121]), "121 wheels are 60 bicycles");
    assert!(busy(&[7; 122]), "122 wheels are 61 bicycles");
}

/// The code of a file without comments and whitespace.
fn code(file: &str) -> String {
    let mut code = String::new();
    for line in file.lines() {
        let (before, _) = line.split_once("//").unwrap_or((line, ""));
        code.extend(before.split_whitespace());
    }
    assert!(!code.contains("/*"), "please write comments with `//`");
    code
}

#[test]
fn the_beam_stays_inside() {
    let lib = code(include_str!("../src/lib.rs"));
    assert!(
        lib.contains("modbeam;") && !lib.contains("pubmod") && !lib.contains("pubuse"),
        "`beam` helps this crate, and no one else needs it"
    );
}

#[test]
fn what_only_the_beam_uses_stays_in_the_beam() {
    let beam = code(include_str!("../src/beam.rs"));
    assert!(
        !beam.contains(")fnpairs("),
        "no other file calls `pairs`, so it needs no `pub(crate)`"
    );
    assert!(
        !beam.contains(")constWHEELS"),
        "no other file needs `WHEELS`, so it needs no `pub(crate)`"
    );
    assert!(
        beam.contains("fnpairs(") && beam.contains("constWHEELS"),
        "both are still needed"
    );
}
