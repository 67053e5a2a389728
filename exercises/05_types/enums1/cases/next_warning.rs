//! error[E0004]
//! The sign at the bridge has an answer for a warning that doesn't exist yet.

/// Your file once more, next to a `Warning` that has one more variant.
mod bridge {
    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/bridge.rs"));
}

pub enum Warning {
    Wind { knots: u32 },
    Ice,
    Flood { centimeters: u32 },
    Heat { degrees: u32 },
    Smoke, // misuse
}

fn main() {
    assert_eq!(bridge::bridge_sign(&Warning::Ice), "open");
}
