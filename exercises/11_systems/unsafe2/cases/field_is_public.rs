//! error[E0616]
//! A byte is added to the field, past all checks.

use unsafe2::SignText;

fn main() {
    let mut text = SignText::new("Tonight").unwrap();
    text.push(b'!');
    text.bytes.push(0xFF); // misuse
}
