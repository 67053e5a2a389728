//! A boat hire calculates its prices, in cents.

/// The price of one hire. The discount of members is for the hours; the extra for lateness is the same for
/// everybody.
pub fn price(hours: u32, member: bool, late: bool) -> u32 {
    let mut price = hours * 1_200;
    // A `let` inside the braces would make a second `price` that ends at the closing brace: here we change the
    // first.
    if member {
        price -= price / 10;
    }
    if late {
        price += 500;
    }
    price
}
