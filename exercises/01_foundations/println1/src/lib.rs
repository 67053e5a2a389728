//! The lines of a receipt. Their columns aren't straight yet. They should look like the picture below.
//!
//! Change what's inside the braces, and watch the spaces between them. A name is 14 characters wide, a price is 8 wide
//! with two decimals, and the number of the receipt has 6 digits with zeros in front.

// Receipt 000042
// Rye bread         3.80
// Coffee, 250 g     7.45
//          Total   11.25

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
