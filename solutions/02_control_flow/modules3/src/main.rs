//! Each module is declared once, in its parent: `tides` here, and `table` in `tides.rs`.

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
