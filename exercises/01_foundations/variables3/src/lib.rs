//! A boat hire calculates its prices, in cents. Members pay a tenth less; people who come back late pay 500 more.
//! Yet everybody pays the same, and the compiler warns about variables that nobody uses.
//!
//! Find out where each `price` begins and where it ends, and repair the calculation.

/// The price of one hire. The discount of members is for the hours; the extra for lateness is the same for
/// everybody.
pub fn price(hours: u32, member: bool, late: bool) -> u32 {
    let price = hours * 1_200;
    if member {
        let price = price - price / 10;
    }
    if late {
        let price = price + 500;
    }
    price
}
