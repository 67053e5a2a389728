//! The lines of a receipt.

pub fn number_line(number: u32) -> String {
    format!("Receipt {number:06}")
}

pub fn item_line(name: &str, price: f64) -> String {
    // The width is a minimum: a longer name is not cut, it pushes the price to the right.
    format!("{name:<14}{price:>8.2}")
}

/// The word "Total" ends at place 14, so it is aligned to the right.
pub fn total_line(price: f64) -> String {
    let name = "Total";
    format!("{name:>14}{price:>8.2}")
}
