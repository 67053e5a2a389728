use break_continue2::find_row;

#[test]
fn the_first_row_has_room() {
    assert_eq!(
        find_row(&["x..x", "...."], 2),
        (1, 0),
        "the search ends with the first row that fits"
    );
}

#[test]
fn full_rows_are_counted() {
    assert_eq!(find_row(&["x.x.", "xxxx", ".xx..", "...."], 2), (3, 2));
}

#[test]
fn a_taken_seat_parts_a_group() {
    assert_eq!(
        find_row(&["..x."], 3),
        (0, 1),
        "three free seats, but not side by side"
    );
}

#[test]
fn a_reserved_row_counts_as_nothing() {
    assert_eq!(
        find_row(&["r...", ".r...", "x...", "...."], 3),
        (3, 0),
        "reserved rows are neither found nor too full"
    );
}

#[test]
fn a_free_group_before_the_reserved_seat_is_found() {
    assert_eq!(find_row(&["x", "..r"], 2), (2, 1));
}

#[test]
fn no_room_at_all() {
    assert_eq!(find_row(&["x.", "xx"], 2), (0, 2));
    assert_eq!(find_row(&[], 1), (0, 0), "a cinema without rows");
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
fn both_jumps_stay() {
    assert!(
        code().contains("continue'rows"),
        "the reserved row is left by `continue`"
    );
    assert!(
        code().contains("break'rows"),
        "the search is ended by `break`"
    );
}
