//! `table` is declared in the wrong parent.

mod table;
mod tides;

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
