use ir1::{first, second};

#[test]
fn the_first_function_returns_what_its_ir_returned() {
    assert_eq!(first(7, 0), 35);
    assert_eq!(first(4, 4), 20);
    assert_eq!(first(3, 4), 4);
    assert_eq!(first(-2, -5), -10);
}

#[test]
fn the_first_function_has_limits() {
    assert_eq!(first(100, 0), 500);
    assert_eq!(first(101, 0), 100);
    assert_eq!(first(200, 300), 300, "the last `select` decides");
}

#[test]
fn the_first_function_wraps_as_its_ir_did() {
    assert_eq!(first(-2_000_000_000, i32::MIN), -1_410_065_408);
}

#[test]
fn the_second_function_returns_what_its_ir_returned() {
    assert_eq!(second(0), 0);
    assert_eq!(second(9), 0);
    assert_eq!(second(10), 1);
    assert_eq!(second(77), 1);
    assert_eq!(second(106), 1);
    assert_eq!(second(999), 3);
    assert_eq!(second(1_000_000), 6);
    assert_eq!(second(u32::MAX), 9);
}
