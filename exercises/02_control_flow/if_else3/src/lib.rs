//! What does it cost to send a letter? The answer below is right, and all tests pass, but the code walks one step to
//! the right for every weight class. The lint `clippy::collapsible_else_if` asks for a flat chain.
//!
//! Rewrite `postage` until the lint is quiet. Prices and limits stay as they are.

/// The price in cents of a letter of this weight; 0 when there is nothing to send.
pub fn postage(grams: u32) -> u32 {
    if grams == 0 {
        0
    } else {
        if grams <= 20 {
            95
        } else {
            if grams <= 50 {
                110
            } else {
                if grams <= 500 { 180 } else { 290 }
            }
        }
    }
}
