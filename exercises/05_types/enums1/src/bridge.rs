// The sign at a bridge. Which warnings does the `_` answer for?

use super::Warning;

/// The sign at the old bridge. It's closed if the wind is above 60 knots, or the flood above 80 cm. Iron expands in
/// the sun, so above 35 degrees the sign is "closed, heat".
pub fn bridge_sign(warning: &Warning) -> &'static str {
    match warning {
        Warning::Wind { knots: 61.. } => "closed, wind",
        Warning::Flood { centimeters: 81.. } => "closed, flood",
        _ => "open",
    }
}
