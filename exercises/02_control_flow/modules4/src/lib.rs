//! A post office weighs parcels. This file has grown too long; its functions belong in two modules with files of
//! their own: `src/units.rs` (the two about weight) and `src/labels.rs` (the one about labels).
//!
//! The modules are declared, and the files are missing. Create them and move the functions there; this file keeps
//! its two `mod` lines. The tests call every function by its new path. `tag` needs a function of the other module.

pub mod labels;
pub mod units;

/// Ounces in grams. 100 ounces are 2835 grams; the rest is cut off.
fn grams(ounces: u32) -> u32 {
    ounces * 2835 / 100
}

/// Grams as kilograms with one digit after the point.
fn kilograms(grams: u32) -> String {
    format!("{}.{}", grams / 1000, grams % 1000 / 100)
}

/// The text on the tag of a parcel.
fn tag(town: &str, ounces: u32) -> String {
    format!("{town}, {} kg", kilograms(grams(ounces)))
}
