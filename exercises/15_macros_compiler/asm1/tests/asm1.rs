use asm1::{first, second};

#[test]
fn the_first_function_returns_what_the_machine_returned() {
    assert_eq!(first(10, 20), 15);
    assert_eq!(first(10, 21), 15);
    assert_eq!(first(7, 7), 7);
    assert_eq!(first(4_000_000_000, 4_200_000_000), 4_100_000_000);
}

#[test]
fn the_first_function_wraps_as_the_machine_did() {
    assert_eq!(first(20, 10), 2_147_483_663);
    assert_eq!(first(u32::MAX, 0), 4_294_967_295);
    assert_eq!(first(u32::MAX, 4), 1);
}

#[test]
fn the_second_function_returns_what_the_machine_returned() {
    assert_eq!(second(0, 10), 0);
    assert_eq!(second(7, 10), 7);
    assert_eq!(second(10, 10), 1);
    assert_eq!(second(1234, 10), 10);
    assert_eq!(second(90_909, 10), 27);
    assert_eq!(second(u32::MAX, 10), 57);
}

#[test]
fn the_second_function_works_for_other_bases() {
    assert_eq!(second(0, 2), 0);
    assert_eq!(second(8, 2), 1);
    assert_eq!(second(255, 16), 30);
    assert_eq!(second(u32::MAX, 2), 32);
}
