//! The templates of a new exercise. `NAME` stands for its name, `TOPIC` for its topic.

/// The level's Cargo.toml.
pub const WORKSPACE: &str = r#"[workspace]
resolver = "3"
members = ["*"]
exclude = ["target"] # `cargo run` in an exercise makes the folder `target`

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
starts = "test passengers_without_a_seat_stay_behind"
hints = [
    "How many passengers can board if there are fewer seats than passengers? (Replace this hint. It should ask the right question.)",
    "Unsigned integers have methods that stop at 0 instead of overflowing. (Replace this hint. It should name the tool.)",
]
"#;

/// What the learner edits.
pub const LIBRARY: &str = r#"//! Passengers are waiting for a ferry that may have too few seats. Return how many of them stay on the quay.
//!
//! (Replace this head with two to six lines that say what is going on and what to do.)

/// The number of waiting passengers who don't get a seat.
pub fn left_behind(waiting: u32, seats: u32) -> u32 {
    todo!("{waiting} passengers, {seats} seats")
}
"#;

/// What is checked.
pub const TESTS: &str = r#"use NAME::left_behind;

#[test]
fn passengers_without_a_seat_stay_behind() {
    assert_eq!(left_behind(12, 10), 2, "12 passengers wait for 10 seats");
    assert_eq!(left_behind(31, 6), 25, "31 passengers wait for 6 seats");
}

#[test]
fn all_passengers_board_if_there_are_enough_seats() {
    assert_eq!(left_behind(10, 10), 0, "10 passengers wait for 10 seats");
    assert_eq!(left_behind(3, 10), 0, "3 passengers wait for 10 seats");
}
"#;

/// What an expert would write.
pub const SOLUTION: &str = "//! `saturating_sub` returns 0 if there are more seats than passengers, where a plain `-` would panic.
//!
//! (Replace this head with one to three lines about what the solution shows and why it is idiomatic.)

/// The number of waiting passengers who don't get a seat.
pub fn left_behind(waiting: u32, seats: u32) -> u32 {
    waiting.saturating_sub(seats)
}
";
