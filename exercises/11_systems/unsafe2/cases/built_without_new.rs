//! error[E0451]
//! A text is built from its field, past all checks.

use unsafe2::SignText;

fn main() {
    let text = SignText::new("Tonight").unwrap();
    text.as_str();
    let bytes = vec![0xC3];
    SignText { bytes }.as_str(); // misuse
}
