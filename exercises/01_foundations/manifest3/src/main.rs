//! A captain wants to know how deep the water is. The package `harbour_tides` can tell; it lies in the folder
//! `harbour_tides` beside this package's `Cargo.toml`. But the compiler does not know it.
//!
//! A crate may use another package only when its own `Cargo.toml` names it. Add the dependency there, with its path.
//! Leave this file as it is.

use harbour_tides::depth;

fn main() {
    println!("06:00  {} cm", depth(6));
    println!("09:00  {} cm", depth(9));
    println!("12:00  {} cm", depth(12));
}
