//! A bakery prints receipts, but their columns aren't straight. A receipt should look like this:
//!
//! ```text
//! ^^^^^^^^^^^^^^^^^^^^^^
//! Receipt 000042
//! Rye bread         3.80
//! Coffee, 250 g     7.45
//!          Total   11.25
//! vvvvvvvvvvvvvvvvvvvvvv
//! ```
//!
//! Write a format into each pair of braces. The number of a receipt has 6 digits, with zeros in front. A name is 14
//! characters wide. A price is 8 wide, has two decimals, and comes directly after the name.

pub fn number_line(number: u32) -> String {
    format!("Receipt {number}")
}

pub fn item_line(name: &str, price: f64) -> String {
    format!("{name} {price}")
}

/// The word "Total" is right-aligned in the column of the names.
pub fn total_line(price: f64) -> String {
    let name = "Total";
    format!("{name} {price}")
}
