//! This program shows how bright the moon is. The package `moon_phase` knows that. It's in the folder `moon_phase`,
//! next to this package's `Cargo.toml`, but the compiler doesn't know about it.
//!
//! A crate can use another package only if its own `Cargo.toml` names it. Add the dependency there, with its path.
//! Leave this file as it is.

use moon_phase::bright;

fn main() {
    println!("day  3  {} %", bright(3));
    println!("day 15  {} %", bright(15));
    println!("day 24  {} %", bright(24));
}
