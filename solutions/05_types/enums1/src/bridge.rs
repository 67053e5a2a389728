// The last arm names its variants instead of `_`. If you add a warning, the compiler asks you what it means for the
// bridge.

use super::Warning;

/// The sign at the old bridge. It's closed if the wind is above 60 knots, or the flood above 80 cm. Iron expands in
/// the sun, so above 35 degrees the sign is "closed, heat".
pub fn bridge_sign(warning: &Warning) -> &'static str {
    match warning {
        Warning::Wind { knots: 61.. } => "closed, wind",
        Warning::Flood { centimeters: 81.. } => "closed, flood",
        Warning::Heat { degrees: 36.. } => "closed, heat",
        Warning::Wind { .. } | Warning::Ice | Warning::Flood { .. } | Warning::Heat { .. } => {
            "open"
        }
    }
}
