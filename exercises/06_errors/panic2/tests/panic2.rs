use std::panic::panic_any;

use panic2::{Driver, message, readings};

fn good(channel: usize) -> i32 {
    200 + i32::try_from(channel).expect("a channel is a small number")
}

fn loose_cable(_channel: usize) -> i32 {
    panic!("the cable is loose")
}

fn too_hot(channel: usize) -> i32 {
    panic!("sensor {channel} is too hot")
}

/// Panics with a number instead of a message.
fn strange(_channel: usize) -> i32 {
    panic_any(418_i32)
}

fn error(message: &str) -> Result<i32, String> {
    Err(String::from(message))
}

#[test]
fn good_sensors_are_read() {
    assert_eq!(readings(&[good, good]), [Ok(200), Ok(201)]);
    assert_eq!(readings(&[]), []);
}

#[test]
fn the_other_sensors_are_still_read() {
    let drivers: [Driver; 3] = [good, loose_cable, good];
    assert_eq!(
        readings(&drivers),
        [Ok(200), error("the cable is loose"), Ok(202)]
    );
}

#[test]
fn every_panic_is_in_its_own_position() {
    let drivers: [Driver; 4] = [loose_cable, too_hot, good, too_hot];
    assert_eq!(
        readings(&drivers),
        [
            error("the cable is loose"),
            error("sensor 1 is too hot"),
            Ok(202),
            error("sensor 3 is too hot"),
        ]
    );
}

#[test]
fn a_panic_may_have_no_message() {
    let drivers: [Driver; 2] = [strange, good];
    assert_eq!(readings(&drivers), [error("no message"), Ok(201)]);
}

#[test]
fn a_message_is_either_kind_of_string() {
    assert_eq!(message(Box::new("fixed")), "fixed");
    assert_eq!(message(Box::new(String::from("made"))), "made");
    assert_eq!(message(Box::new('c')), "no message");
}
