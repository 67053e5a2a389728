//! error[E0133]
//! Safe code writes any byte into a text.

use unsafe2::SignText;

fn main() {
    let mut text = SignText::new("Tonight").unwrap();
    text.push(b'!');
    text.bytes_mut()[0] = 0xFF; // misuse
}
