//! A bowling alley calculates its prices, in cents. Members pay a tenth less, and the weekend costs 500 more. But
//! everyone pays the same, and the compiler warns about unused variables.
//!
//! Find out where each `price` starts and where it ends, then fix the calculation.

/// The price of one booking. The discount for members applies to the hours; the 500 for the weekend are the same for
/// everyone.
pub fn price(hours: u32, member: bool, weekend: bool) -> u32 {
    let price = hours * 1_200;
    if member {
        let price = price - price / 10;
    }
    if weekend {
        let price = price + 500;
    }
    price
}
