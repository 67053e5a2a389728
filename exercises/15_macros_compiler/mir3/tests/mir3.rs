use mir3::{first, second};

#[test]
fn the_first_function_returns_what_its_mir_returned() {
    assert_eq!(first(100, 4), 75);
    assert_eq!(first(99, 4), 75);
    assert_eq!(first(7, 1), 0);
    assert_eq!(first(200, 255), 200);
}

#[test]
fn the_first_function_has_a_special_case() {
    assert_eq!(first(100, 0), 100);
}

#[test]
fn the_second_function_returns_what_its_mir_returned() {
    assert_eq!(second(&[5, 9, 9, 1, 9, 9, 9, 2], 6), 3);
    assert_eq!(second(&[9, 9, 9, 1, 9], 6), 3);
    assert_eq!(second(&[1, 2, 3], 6), 0);
    assert_eq!(second(&[], 0), 0);
}

#[test]
fn the_second_function_compares_as_its_mir_did() {
    assert_eq!(second(&[6, 5, 6, 6], 6), 2);
    assert_eq!(second(&[0, 0], 0), 2);
}
