//! The lines are written out, without `show_line`.

fn main() {
    println!("Evening");
    println!("20:00  Black Holes");
    println!("21:30  The Northern Sky");
}
