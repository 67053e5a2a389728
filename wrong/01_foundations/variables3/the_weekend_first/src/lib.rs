//! Takes a tenth off the weekend's 500, too.

/// The price of one booking. The discount for members applies to the hours; the 500 for the weekend are the same for
/// everyone.
pub fn price(hours: u32, member: bool, weekend: bool) -> u32 {
    let mut price = hours * 1_200;
    if weekend {
        price += 500;
    }
    if member {
        price -= price / 10;
    }
    price
}
