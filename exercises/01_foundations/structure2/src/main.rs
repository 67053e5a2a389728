//! A planetarium prints its schedule for the afternoon. This is the main program of the package. A package can have
//! more programs: each file in the folder `src/bin` becomes a program with the name of the file.
//!
//! Write a second program, `evening`. It uses `show_line` as this one does, and prints three lines: `Evening`, then
//! the show "Black Holes" at 20:00, then the show "The Northern Sky" at 21:30. Create a new file, and leave this one
//! as it is.

use structure2::show_line;

fn main() {
    println!("Afternoon");
    println!("{}", show_line("14:00", "Our Moon"));
    println!("{}", show_line("15:30", "A Trip to Saturn"));
}
