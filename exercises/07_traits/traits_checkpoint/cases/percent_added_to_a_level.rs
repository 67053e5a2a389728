//! error[E0308]
//! A percentage is added to a level.

use traits_checkpoint::{Level, Percent};

pub fn main() {
    let level = Level::from(40) * Percent(50);
    let _ = level + Level(1);
    let _ = level + Percent(5); // misuse
}
