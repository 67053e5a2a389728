//! A module's file has its items directly, without `mod prices { … }` around them. Only `pub` items can be used from
//! other modules.

pub const ADULT: u32 = 520;
pub const CHILD: u32 = 310;

/// Half the price.
pub fn in_the_evening(price: u32) -> u32 {
    price / 2
}
