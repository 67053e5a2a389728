//! What does a pizza cost? The answer below is right, and all tests pass, but the code moves further to the right for
//! every size. The lint `clippy::collapsible_else_if` asks for a flat chain.
//!
//! Rewrite `price` until the lint is silent. Prices and limits stay as they are.

/// The price in cents of a pizza with this diameter; 0 if there's no pizza.
pub fn price(centimeters: u32) -> u32 {
    if centimeters == 0 {
        0
    } else {
        if centimeters <= 20 {
            650
        } else {
            if centimeters <= 26 {
                820
            } else {
                if centimeters <= 32 { 1050 } else { 1390 }
            }
        }
    }
}
