//! error: all rows must have the same length
//! A tile is missing in one row.

use bang1::{Tile, map};

fn main() {
    let mut maps: Vec<[[Tile; 2]; 2]> = vec![map!["#.", "o."]];
    maps.push(map!["#.", "o"]); // misuse
    println!("{maps:?}");
}
