//! The last arm of `bridge_sign` names its variants instead of `_`. If you add a warning, the compiler asks you what
//! it means for the bridge.

mod warning;

pub use warning::Warning;

/// The text for the display, for example "heat, 38 degrees".
pub fn text(warning: &Warning) -> String {
    match warning {
        Warning::Wind { knots } => format!("wind, {knots} knots"),
        Warning::Ice => String::from("ice"),
        Warning::Flood { centimetres } => format!("flood, {centimetres} cm"),
        Warning::Heat { degrees } => format!("heat, {degrees} degrees"),
    }
}

/// How bad it is: 1, 2 or 3. Heat is 2, and 3 from 40 degrees on.
pub fn level(warning: &Warning) -> u32 {
    match warning {
        Warning::Wind { knots: 0..50 } => 1,
        Warning::Wind { .. } | Warning::Ice => 2,
        Warning::Flood {
            centimetres: 0..=80,
        } => 1,
        Warning::Flood { .. } => 3,
        Warning::Heat { degrees: 0..40 } => 2,
        Warning::Heat { .. } => 3,
    }
}

/// The sign at the old bridge. It's closed if the wind is above 60 knots, or the flood above 80 cm. Iron expands in
/// the sun, so above 35 degrees the sign is "closed, heat".
pub fn bridge_sign(warning: &Warning) -> &'static str {
    match warning {
        Warning::Wind { knots: 61.. } => "closed, wind",
        Warning::Flood { centimetres: 81.. } => "closed, flood",
        Warning::Heat { degrees: 36.. } => "closed, heat",
        Warning::Wind { .. } | Warning::Ice | Warning::Flood { .. } | Warning::Heat { .. } => {
            "open"
        }
    }
}
