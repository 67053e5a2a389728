//! error[E0133]
//! Safe code makes a text from bytes that weren't checked.

use unsafe2::SignText;

fn main() {
    let text = SignText::new("Tonight").unwrap();
    text.as_str();
    SignText::from_bytes_unchecked(vec![0xFF]).as_str(); // misuse
}
