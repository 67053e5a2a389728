//! error[E0616]
//! Someone adds a byte to the field, past all checks.

use unsafe2::SignText;

fn main() {
    let mut text = SignText::new("Tonight").unwrap();
    text.push(b'!');
    text.bytes.push(0xFF); // misuse
}
