//! An input that was found by chance is full of bytes that don't matter. `minimize(target, &input)` removes pieces, as
//! long as the end stays the same: not any crash, but this one. In the end, no byte can be removed anymore.
//!
//! Begin with large pieces, and halve them when none can be removed. One byte of 4096 that matters has to be found in
//! fewer than 200 executions.

use std::cell::Cell;

use fuzzer::{Trace, minimize};

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// Crashes at a `#` among any bytes.
fn hash(input: &[u8], _: &Trace) {
    COUNT.set(COUNT.get() + 1);
    assert!(!input.contains(&b'#'), "there's a hash");
}

/// Crashes in two ways, one of them without any byte.
fn soup(input: &[u8], _: &Trace) {
    let salt = input.iter().filter(|byte| **byte == b's').count();
    assert!(salt > 0, "it has no salt");
    assert!(salt < 3, "it has too much salt");
}

/// Crashes at an `x`, unless a `)` comes without a `(` before it.
fn brackets(input: &[u8], _: &Trace) {
    let position = |byte| input.iter().position(|found| *found == byte);
    let is_open = |end| position(b'(').is_some_and(|start| start < end);
    let is_balanced = position(b')').is_none_or(is_open);
    assert!(!(is_balanced && input.contains(&b'x')), "there's an x");
}

/// Never ends if the first byte is a `0`.
fn steps(input: &[u8], trace: &Trace) {
    while input.first() == Some(&b'0') {
        trace.pass(1);
    }
}

#[test]
fn what_does_not_matter_is_removed() {
    assert_eq!(minimize(hash, b"music in C# minor"), b"#");
}

#[test]
fn the_crash_stays_the_same() {
    assert_eq!(
        minimize(soup, b"a soup with salts and spices"),
        b"sss",
        "no salt is another bug"
    );
}

#[test]
fn an_input_that_never_ends_gets_shorter_too() {
    assert_eq!(minimize(steps, b"0123456789"), b"0");
}

#[test]
fn a_byte_is_tried_again_when_others_are_gone() {
    assert_eq!(
        minimize(brackets, b"()x"),
        b"x",
        "the `(` is only needed for the `)`"
    );
}

#[test]
fn many_bytes_need_few_executions() {
    let mut input = vec![b'.'; 4096];
    input[2500] = b'#';
    assert_eq!(minimize(hash, &input), b"#");
    let count = COUNT.get();
    assert!(count < 200, "it took {count} executions");
}
