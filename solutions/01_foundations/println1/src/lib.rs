//! Widths make the columns, so you don't have to count spaces. A width is a minimum: a longer name isn't cut off.

pub fn number_line(number: u32) -> String {
    format!("Receipt {number:06}")
}

pub fn item_line(name: &str, price: f64) -> String {
    format!("{name:<14}{price:>8.2}")
}

/// The word "Total" is right-aligned in the column of the names.
pub fn total_line(price: f64) -> String {
    let name = "Total";
    format!("{name:>14}{price:>8.2}")
}
