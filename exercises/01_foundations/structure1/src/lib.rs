//! The library of a cinema: what the programs of the package share.

/// The price of a ticket, in cents.
const TICKET: u32 = 950;

/// The price of a bag of popcorn, in cents.
const POPCORN: u32 = 420;

/// The line of a receipt.
pub fn receipt(tickets: u32, popcorn: u32) -> String {
    let cents = tickets * TICKET + popcorn * POPCORN;
    format!(
        "{tickets} tickets, {popcorn} popcorn: {}.{:02}",
        cents / 100,
        cents % 100
    )
}
