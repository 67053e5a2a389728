//! What does it cost to send a letter?

/// The price in cents of a letter of this weight; 0 when there is nothing to send.
pub fn postage(grams: u32) -> u32 {
    // One flat chain reads like the price list on the wall: one line per class.
    if grams == 0 {
        0
    } else if grams <= 20 {
        95
    } else if grams <= 50 {
        110
    } else if grams <= 500 {
        180
    } else {
        290
    }
}
