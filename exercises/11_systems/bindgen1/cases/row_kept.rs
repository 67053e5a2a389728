//! error[E0499]
//! A row is kept while the turtle moves. C writes something else to the same memory.

use bindgen1::Turtle;

fn main() {
    let mut turtle = Turtle::new(3, 3).unwrap();
    let row = turtle.row(0).unwrap();
    turtle.forward(1).unwrap(); // misuse
    row.len();
}
