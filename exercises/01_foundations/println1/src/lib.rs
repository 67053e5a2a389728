//! The lines of a receipt. Their columns are not straight; they should look as in the picture below.
//!
//! Change what stands inside the braces, and take care of the spaces between them. The names need 14 places, the
//! prices 8 places with two decimals, and the number of the receipt has 6 places, with zeros in front.

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

/// The word "Total" ends at place 14, so it is aligned to the right.
pub fn total_line(price: f64) -> String {
    let name = "Total";
    format!("{name} {price}")
}
