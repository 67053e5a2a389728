//! The warnings of the weather service. Leave this file as it is.

pub enum Warning {
    Wind { knots: u32 },
    Ice,
    Flood { centimeters: u32 },
    Heat { degrees: u32 },
}
