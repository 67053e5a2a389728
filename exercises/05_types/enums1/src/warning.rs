//! What the weather service warns of. Not yours to change.

pub enum Warning {
    Wind { knots: u32 },
    Ice,
    Flood { centimetres: u32 },
    Heat { degrees: u32 },
}
