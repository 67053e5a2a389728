//! The board of arrivals, written over the board of departures and then copied to `src/bin`.

use structure2::board_line;

fn main() {
    println!("Arrivals");
    println!("{}", board_line("09:05", "Lyon"));
    println!("{}", board_line("09:40", "Genoa"));
}
