use std::fs::read_to_string;

fn call(name: &str, numbers: (i32, i32)) -> i32 {
    let text = read_to_string("src/stairs.wat").unwrap();
    wasm_text1::call(&text, name, numbers)
}

#[test]
fn the_higher_step_is_found() {
    assert_eq!(call("higher", (3, 7)), 7);
    assert_eq!(call("higher", (9, 2)), 9);
}

#[test]
fn steps_may_be_below_the_ground() {
    assert_eq!(call("higher", (-3, 1)), 1, "-3 isn't a large number");
    assert_eq!(call("higher", (-3, -8)), -3);
}

#[test]
fn a_staircase_needs_bricks_for_each_step() {
    assert_eq!(call("bricks", (3, 5)), 12);
    assert_eq!(call("bricks", (1, 100)), 5050);
}

#[test]
fn one_step_is_a_staircase() {
    assert_eq!(call("bricks", (4, 4)), 4);
}

#[test]
fn stairs_that_lead_down_need_none() {
    assert_eq!(call("bricks", (5, 3)), 0);
}
