//! error: there is no tile `x`
//! A character that isn't a tile.

use bang1::{Tile, map};

fn main() {
    let mut maps: Vec<[[Tile; 2]; 2]> = vec![map!["#.", "o."]];
    maps.push(map!["#.", "x."]); // misuse
    println!("{maps:?}");
}
