//! Has the function's name in a comment only.

fn main() {
    println!("Evening");
    // show_line("20:00", "Black Holes") would print the same.
    println!("20:00 {}", " Black Holes");
    println!("21:30  The Northern Sky");
}
