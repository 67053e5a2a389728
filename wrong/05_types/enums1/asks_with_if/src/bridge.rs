use super::Warning;

/// The sign at the old bridge. It's closed if the wind is above 60 knots, or the flood above 80 cm. Iron expands in
/// the sun, so above 35 degrees the sign is "closed, heat".
pub fn bridge_sign(warning: &Warning) -> &'static str {
    if let Warning::Wind { knots: 61.. } = warning {
        "closed, wind"
    } else if let Warning::Flood { centimeters: 81.. } = warning {
        "closed, flood"
    } else if let Warning::Heat { degrees: 36.. } = warning {
        "closed, heat"
    } else {
        "open"
    }
}
