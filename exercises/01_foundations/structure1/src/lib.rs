//! The library of a ferry line: what several programs of the package can share.

/// The price of one person in cents.
const PERSON: u32 = 450;

/// The price of one car in cents.
const CAR: u32 = 2_600;

/// The text on a ticket. The name of the ferry comes from the environment variable `FERRY`, if there is one.
pub fn ticket_text(persons: u32, cars: u32) -> String {
    let cents = persons * PERSON + cars * CAR;
    let ferry = std::env::var("FERRY").unwrap_or(String::from("Nora"));
    format!(
        "{ferry}, {persons} persons, {cars} cars: {}.{:02}",
        cents / 100,
        cents % 100
    )
}
