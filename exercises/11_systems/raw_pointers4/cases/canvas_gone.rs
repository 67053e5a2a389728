//! error[E0505]
//! A half is used after its canvas was dropped.

use raw_pointers4::Canvas;

fn main() {
    let mut canvas = Canvas::new(4, 4);
    let (mut left, _) = canvas.halves();
    left.row_mut(0).unwrap().fill('x');
    drop(canvas); // misuse
    left.row_mut(1).unwrap().fill('x');
}
