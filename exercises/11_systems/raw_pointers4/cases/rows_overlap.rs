//! error[E0499]
//! One half hands out two rows at once. If they were the same, there would be two `&mut` to one pixel.

use raw_pointers4::Canvas;

fn main() {
    let mut canvas = Canvas::new(4, 4);
    let (mut left, _) = canvas.halves();
    let first = left.row_mut(0).unwrap();
    left.row_mut(0).unwrap().fill('x'); // misuse
    first.fill('y');
}
