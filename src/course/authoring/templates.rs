//! The texts of a new exercise. `NAME` stands for its name, `TOPIC` for its topic.

/// A level's Cargo.toml.
pub const WORKSPACE: &str = r#"[workspace]
resolver = "3"
members = ["*"]

[workspace.lints.rust]
unsafe_code = "forbid"
"#;

/// The exercise's Cargo.toml, without its lints.
pub const CARGO: &str = r#"[package]
name = "NAME"
version = "0.1.0"
edition = "2024"
"#;

/// Its entry in the level's manifest.
pub const ENTRY: &str = r#"
[[exercises]]
name = "NAME"
title = "Who stays on the quay?"
topics = ["TOPIC"]
starts = "test those_without_a_seat_stay_behind"
hints = [
    "How many seats are left when everybody sits who can? (Replace this hint: it asks the right question.)",
    "Unsigned numbers have methods that stop at 0 instead of going below it. (Replace this hint: it names the tool.)",
]
"#;

/// What the learner edits.
pub const LIBRARY: &str = r#"//! Passengers wait at a ferry that has only some seats. Say how many of them stay on the quay.
//!
//! (Replace this head: two to six lines that say what is going on and what to do.)

/// How many of the waiting passengers find no seat.
pub fn left_behind(waiting: u32, seats: u32) -> u32 {
    todo!("{waiting} passengers, {seats} seats")
}
"#;

/// What is checked.
pub const TESTS: &str = r#"use NAME::left_behind;

#[test]
fn those_without_a_seat_stay_behind() {
    assert_eq!(left_behind(12, 10), 2, "12 passengers wait for 10 seats");
    assert_eq!(left_behind(31, 6), 25, "31 passengers wait for 6 seats");
}

#[test]
fn nobody_stays_behind_while_seats_are_free() {
    assert_eq!(left_behind(10, 10), 0, "10 passengers wait for 10 seats");
    assert_eq!(left_behind(3, 10), 0, "3 passengers wait for 10 seats");
}
"#;

/// What an expert would write.
pub const SOLUTION: &str = "//! Passengers wait at a ferry that has only some seats. Say how many of them stay on the quay.
//!
//! (Replace this head: two to six lines that say what is going on and what to do.)

/// How many of the waiting passengers find no seat.
pub fn left_behind(waiting: u32, seats: u32) -> u32 {
    // Below 0 there is no u32: with more seats than passengers a plain `-` would panic.
    waiting.saturating_sub(seats)
}
";
