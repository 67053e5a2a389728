//! A flat chain reads like the price list on the wall: one line per size.

/// The price in cents of a pizza with this diameter; 0 if there's no pizza.
pub fn price(centimeters: u32) -> u32 {
    if centimeters == 0 {
        0
    } else if centimeters <= 20 {
        650
    } else if centimeters <= 26 {
        820
    } else if centimeters <= 32 {
        1050
    } else {
        1390
    }
}
