//! error[E0277]
//! Two threads write into one field at the same time.

use std::thread;

use unsafe_cell1::Field;

fn main() {
    let points = Field::new(1);
    thread::scope(|scope| {
        scope.spawn(|| points.set(2)); // misuse
        points.set(3);
    });
}
