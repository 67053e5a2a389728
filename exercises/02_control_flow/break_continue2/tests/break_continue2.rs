use break_continue2::find_row;

#[test]
fn the_search_ends_at_the_first_row_that_fits() {
    assert_eq!(find_row(&["x..x", "...."], 2), (1, 0));
}

#[test]
fn full_rows_are_counted() {
    assert_eq!(find_row(&["x.x.", "xxxx", ".xx..", "...."], 2), (3, 2));
}

#[test]
fn a_taken_seat_separates_a_group() {
    assert_eq!(
        find_row(&["..x."], 3),
        (0, 1),
        "there are three free seats, but they aren't side by side"
    );
}

#[test]
fn a_reserved_row_does_not_count() {
    assert_eq!(
        find_row(&["r...", ".r...", "x...", "...."], 3),
        (3, 0),
        "reserved rows are neither found nor too full"
    );
}

#[test]
fn free_seats_before_the_reserved_one_are_found() {
    assert_eq!(find_row(&["x", "..r"], 2), (2, 1));
}

#[test]
fn there_may_be_no_room_at_all() {
    assert_eq!(find_row(&["x.", "xx"], 2), (0, 2));
    assert_eq!(find_row(&[], 1), (0, 0), "a cinema without rows");
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
fn both_jumps_stay() {
    assert!(
        code().contains("continue'rows"),
        "`continue` leaves the reserved row"
    );
    assert!(code().contains("break'rows"), "`break` ends the search");
}
