use std::panic::catch_unwind;

use unsafe3::recording::{bar, echo, middle, nearest};
use unsafe3::{breaks_bar, breaks_echo, breaks_middle, breaks_nearest};

/// Runs a call and returns whether it broke a contract.
fn breaks_a_contract(call: impl FnOnce() + std::panic::UnwindSafe) -> bool {
    let Err(panic) = catch_unwind(call) else {
        return false;
    };
    panic.downcast_ref() == Some(&"contract broken")
}

#[test]
fn nearest_is_broken() {
    let (samples, position) = breaks_nearest().expect("there are arguments that break `nearest`");
    let is_broken = breaks_a_contract(move || _ = nearest(&samples, position));
    assert!(is_broken, "`nearest` keeps its contract with these");
}

#[test]
fn bar_is_broken() {
    let (samples, start, length) = breaks_bar().expect("there are arguments that break `bar`");
    let is_broken = breaks_a_contract(move || _ = bar(&samples, start, length));
    assert!(is_broken, "`bar` keeps its contract with these");
}

#[test]
fn middle_is_sound() {
    let Some(samples) = breaks_middle() else {
        return;
    };
    let is_broken = breaks_a_contract(move || _ = middle(&samples));
    assert!(is_broken, "`middle` keeps its contract with this");
}

#[test]
fn echo_is_broken() {
    let (samples, index, delay) = breaks_echo().expect("there are arguments that break `echo`");
    let is_broken = breaks_a_contract(move || _ = echo(&samples, index, delay));
    assert!(is_broken, "`echo` keeps its contract with these");
}
