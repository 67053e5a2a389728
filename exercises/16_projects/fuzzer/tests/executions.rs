//! A `Target` is a function that takes an input and a `&Trace`. It calls `trace.pass(place)` wherever its code branches;
//! a real compiler adds such calls to all your code. `execute(target, input)` runs it, and returns an `Execution`: the
//! `places` in their order, and how it came to an `end`:
//!
//! - `End::Finished`
//! - `End::Crashed(message)`, with the message of the panic, or `?` if it isn't text
//! - `End::Hung`: an input that passes more than 1000 places is taken for one that never ends. The execution has the
//!   first 1000 of them.
//!
//! `quiet::catch` catches a panic. You can't stop a function from outside, but it calls `pass`, and a panic ends it.
//! `panic_any` panics with a value of a type of your own, so you can recognize it.

use std::panic::panic_any;

use fuzzer::{End, Execution, Trace, execute};

/// Counts down from the first byte.
fn countdown(input: &[u8], trace: &Trace) {
    trace.pass(1);
    let first = input.first().expect("there is a byte");
    for _ in 0..*first {
        trace.pass(2);
    }
    assert!(*first != 13, "{first} is bad luck");
    trace.pass(3);
}

fn endless(_: &[u8], trace: &Trace) {
    loop {
        trace.pass(7);
    }
}

/// Passes as many places as the input has bytes.
fn long(input: &[u8], trace: &Trace) {
    input.iter().for_each(|_| trace.pass(4));
}

fn odd(_: &[u8], _: &Trace) {
    panic_any(3.5);
}

fn crashed(message: &str) -> End {
    End::Crashed(message.to_owned())
}

#[test]
fn the_places_are_in_order() {
    let Execution { places, end } = execute(countdown, &[2]);
    assert_eq!(places, [1, 2, 2, 3]);
    assert_eq!(end, End::Finished);
}

#[test]
fn a_panic_is_a_crash() {
    let execution = execute(countdown, &[]);
    assert_eq!(execution.end, crashed("there is a byte"));
    assert_eq!(execution.places, [1], "what it passed before is known");
}

#[test]
fn a_message_with_values_is_known_too() {
    assert_eq!(execute(countdown, &[13]).end, crashed("13 is bad luck"));
}

#[test]
fn a_panic_may_have_no_message() {
    assert_eq!(execute(odd, &[]).end, crashed("?"));
}

#[test]
fn an_endless_loop_is_ended() {
    let execution = execute(endless, &[]);
    assert_eq!(execution.end, End::Hung);
    assert_eq!(execution.places, [7; 1000], "the first places are kept");
}

#[test]
fn a_thousand_places_are_allowed() {
    assert_eq!(execute(long, &[0; 1000]).end, End::Finished);
    assert_eq!(execute(long, &[0; 1001]).end, End::Hung);
}

#[test]
fn executions_know_nothing_of_each_other() {
    execute(long, &[0; 900]);
    assert_eq!(execute(long, &[0; 900]).places.len(), 900);
}
