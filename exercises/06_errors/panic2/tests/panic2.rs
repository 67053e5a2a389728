use std::panic::panic_any;

use panic2::{Driver, round, words};

fn good(channel: usize) -> i32 {
    200 + i32::try_from(channel).expect("a channel is a small number")
}

fn loose_cable(_channel: usize) -> i32 {
    panic!("the cable is loose")
}

fn too_hot(channel: usize) -> i32 {
    panic!("sensor {channel} is too hot")
}

fn strange(_channel: usize) -> i32 {
    panic_any(418_i32)
}

fn error(text: &str) -> Result<i32, String> {
    Err(String::from(text))
}

#[test]
fn a_round_without_trouble() {
    assert_eq!(round(&[good, good]), [Ok(200), Ok(201)]);
    assert_eq!(round(&[]), []);
}

#[test]
fn the_others_are_still_asked() {
    let drivers: [Driver; 3] = [good, loose_cable, good];
    assert_eq!(
        round(&drivers),
        [Ok(200), error("the cable is loose"), Ok(202)],
        "one driver panicked, and the round is not complete"
    );
}

#[test]
fn every_panic_is_told_at_its_place() {
    let drivers: [Driver; 4] = [loose_cable, too_hot, good, too_hot];
    assert_eq!(
        round(&drivers),
        [
            error("the cable is loose"),
            error("sensor 1 is too hot"),
            Ok(202),
            error("sensor 3 is too hot"),
        ]
    );
}

#[test]
fn a_panic_need_not_carry_a_text() {
    let drivers: [Driver; 2] = [strange, good];
    assert_eq!(round(&drivers), [error("no message"), Ok(201)]);
}

#[test]
fn the_words_of_a_panic() {
    assert_eq!(words(Box::new("fixed")), "fixed");
    assert_eq!(words(Box::new(String::from("made"))), "made");
    assert_eq!(words(Box::new('c')), "no message");
}
