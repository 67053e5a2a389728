//! Each function names all variants. If you add a warning, the compiler shows you each place to think about.

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
        Warning::Heat { degrees } => format!("heat, {degrees} degrees"),
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
        Warning::Heat { degrees: 0..40 } => 2,
        Warning::Heat { .. } => 3,
    }
}
