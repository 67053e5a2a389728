//! Since this summer, a weather service has a new warning: `Heat`, in `src/warning.rs`. (Leave that file as it is.)
//!
//! The two functions below don't compile anymore, because they don't handle heat. A third one, in `src/bridge.rs`,
//! compiles, but it's wrong: its `_` also answers for warnings that its author never thought of. Add heat to all three,
//! as their comments say. Name every variant, so that the next new warning is an error in all of them.

mod bridge;
mod warning;

pub use bridge::bridge_sign;
pub use warning::Warning;

/// The text for the display, for example "heat, 38 degrees".
pub fn text(warning: &Warning) -> String {
    match warning {
        Warning::Wind { knots } => format!("wind, {knots} knots"),
        Warning::Ice => String::from("ice"),
        Warning::Flood { centimeters } => format!("flood, {centimeters} cm"),
    }
}

/// How bad it is: 1, 2 or 3. Heat is 2, and 3 from 40 degrees on.
pub fn level(warning: &Warning) -> u32 {
    match warning {
        Warning::Wind { knots: 0..50 } => 1,
        Warning::Wind { .. } | Warning::Ice => 2,
        Warning::Flood {
            centimeters: 0..=80,
        } => 1,
        Warning::Flood { .. } => 3,
    }
}
