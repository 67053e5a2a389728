//! A tide table for a beach. `cargo run -- 13` shows how deep the water is at 13:00. The program has three files:
//! this one, `tides.rs`, and `tides/table.rs`, which belongs to `tides`.
//!
//! All functions are written, but the compiler knows only this file: a file becomes a module when its parent declares
//! it. Add the two declarations, and make public what `main` uses.

fn main() {
    let hour = number(1);
    let height = tides::table::height(hour);
    println!("{hour}:00 {height} cm, {}", tides::advice(height));
    println!("highest: {} cm", tides::highest());
}

/// The word at this position on the command line, as a number. (Level 08 explains how it works.)
fn number(position: usize) -> u32 {
    std::env::args()
        .nth(position)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
