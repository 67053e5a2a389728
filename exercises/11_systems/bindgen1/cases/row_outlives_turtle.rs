//! error[E0505]
//! A row is used after its turtle was freed.

use bindgen1::Turtle;

fn main() {
    let mut turtle = Turtle::new(3, 3).unwrap();
    let row = turtle.row(0).unwrap();
    drop(turtle); // misuse
    row.len();
}
