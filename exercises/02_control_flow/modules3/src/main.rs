//! A tide table for a beach. `cargo run -- 13` tells how deep the water is at 13 o'clock. The program has three files:
//! this one, `tides.rs`, and `tides/table.rs`, which belongs to `tides`.
//!
//! All functions are written, and still the compiler knows only this file: a file becomes a module when its parent
//! says so. Say so, in the right two files, and make public what `main` uses of them.

fn main() {
    let hour = number(1);
    let height = tides::table::height(hour);
    println!("{hour}:00 {height} cm, {}", tides::advice(height));
    println!("highest: {} cm", tides::highest());
}

/// Given: the word at this place of the command line, as a number. Level 08 explains how it works.
fn number(place: usize) -> u32 {
    std::env::args()
        .nth(place)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
