//! Calls the function, but prints text that's written by hand.

use structure2::show_line;

fn main() {
    let _ = show_line("20:00", "Black Holes");
    let two_spaces = "  ";
    println!("Evening");
    println!("20:00{two_spaces}Black Holes");
    println!("21:30{two_spaces}The Northern Sky");
}
