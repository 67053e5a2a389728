//! The board of arrivals.

// No entry in Cargo.toml is needed: cargo finds the files of `src/bin` by itself.
use structure2::board_line;

fn main() {
    println!("Arrivals");
    println!("{}", board_line("09:05", "Lyon"));
    println!("{}", board_line("09:40", "Genoa"));
}
