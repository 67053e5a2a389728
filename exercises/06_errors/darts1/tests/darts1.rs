use darts1::{Misread, Player, Visit};

/// Makes one visit, and returns what became of it and what's left.
fn visit(left: u32, line: &str) -> (Result<Visit, Misread>, u32) {
    let mut player = Player { left };
    (player.visit(line), player.left)
}

#[track_caller]
fn counts(line: &str, points: u32) {
    let expected = (Ok(Visit::Counts), 301 - points);
    assert_eq!(
        visit(301, line),
        expected,
        "301 are left, and then {line:?}"
    );
}

#[track_caller]
fn misread(line: &str, error: Misread) {
    let expected = (Err(error), 40);
    assert_eq!(visit(40, line), expected, "40 are left, and then {line:?}");
}

#[track_caller]
fn is_bust(left: u32, line: &str) {
    let expected = (Ok(Visit::Bust), left);
    assert_eq!(
        visit(left, line),
        expected,
        "{left} are left, and then {line:?}"
    );
}

#[track_caller]
fn wins(left: u32, line: &str) {
    let expected = (Ok(Visit::Wins), 0);
    assert_eq!(
        visit(left, line),
        expected,
        "{left} are left, and then {line:?}"
    );
}

#[test]
fn visits_count() {
    counts("5", 5);
    counts("T20 5 D8", 81);
    counts("T20 T20 T20", 180);
    counts("0 0 20", 20);
    counts("", 0);
}

#[test]
fn a_double_wins() {
    wins(40, "D20");
    wins(32, "10 6 D8");
    wins(2, "0 D1");
    wins(40, "D20 5 oops");
}

#[test]
fn too_many_points_are_a_bust() {
    is_bust(40, "T20");
    is_bust(30, "D20");
    is_bust(40, "20 19 2");
    is_bust(40, "20 T20 oops");
}

#[test]
fn only_a_double_wins() {
    is_bust(20, "20");
    is_bust(60, "T20");
    is_bust(25, "5 20");
}

#[test]
fn a_throw_is_a_number_of_the_board() {
    misread("5 21", Misread::Field(21));
    misread("D25", Misread::Field(25));
    for line in ["oops", "5 D", "5 5 T-1", "é5", "DT5"] {
        let (result, left) = visit(40, line);
        let is_number = matches!(result, Err(Misread::Number(_)));
        assert!(is_number, "{line:?} has no number: {result:?}");
        assert_eq!(left, 40, "{line:?} can't be read, so it doesn't count");
    }
}

#[test]
fn a_visit_has_three_throws() {
    misread("1 1 1 1", Misread::Throws(4));
    misread("1 1 1 1 oops", Misread::Throws(5));
    println!("One hundred and eighty! The dart in the ceiling doesn't count.");
}
