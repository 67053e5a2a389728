//! Cargo finds the files in `src/bin` by itself, so Cargo.toml needs no entry.

use structure2::show_line;

fn main() {
    println!("Evening");
    println!("{}", show_line("20:00", "Black Holes"));
    println!("{}", show_line("21:30", "The Northern Sky"));
}
