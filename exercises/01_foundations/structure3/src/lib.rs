//! A swimming pool keeps its prices in a separate file. The line `mod prices;` below tells the compiler to read that
//! file, but it doesn't exist yet. The compiler's message says where it should be: create it there.
//!
//! It needs three items, all `pub`: the constants `ADULT` (520) and `CHILD` (310), both `u32`, in cents; and the
//! function `in_the_evening`, which takes a price (`u32`) and returns half of it. Leave this file as it is.

mod prices;

/// What a family pays during the day.
pub fn family(adults: u32, children: u32) -> u32 {
    adults * prices::ADULT + children * prices::CHILD
}

/// What a family pays after six o'clock.
pub fn family_in_the_evening(adults: u32, children: u32) -> u32 {
    prices::in_the_evening(family(adults, children))
}
