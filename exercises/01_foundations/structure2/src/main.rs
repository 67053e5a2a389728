//! The board of departures is the main program of this package. A package may have further programs: each file in
//! the folder `src/bin` becomes a program with the name of the file.
//!
//! Make a second program, `arrival_board`. It uses `board_line` as this one does, and prints three lines:
//! `Arrivals`, the train of 09:05 from Lyon, the train of 09:40 from Genoa. Leave this file as it is: you create a
//! new one.

use structure2::board_line;

fn main() {
    println!("Departures");
    println!("{}", board_line("09:12", "Turin"));
    println!("{}", board_line("09:48", "Geneva"));
}
