//! A kitchen makes jam. This file has grown too long, and its functions belong in two modules with their own files:
//! `src/units.rs` (the two about weight) and `src/labels.rs` (the one about labels).
//!
//! The modules are declared, but the files are missing. Create them and move the functions there; this file keeps its
//! two `mod` lines. The tests call every function by its new path. `label` needs functions of the other module.

pub mod labels;
pub mod units;

/// Ounces in grams. 100 ounces are 2835 grams; the decimals are dropped.
fn grams(ounces: u32) -> u32 {
    ounces * 2835 / 100
}

/// Grams as kilograms with one decimal.
fn kilograms(grams: u32) -> String {
    format!("{}.{}", grams / 1000, grams % 1000 / 100)
}

/// The text on the label of a pot.
fn label(fruit: &str, ounces: u32) -> String {
    format!("{fruit}, {} kg", kilograms(grams(ounces)))
}
