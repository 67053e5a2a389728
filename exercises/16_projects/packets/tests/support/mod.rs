//! Bytes that are written as pairs of hexadecimal digits.

/// The bytes of a text such as `0a ff`. Spaces and line breaks don't matter.
pub fn bytes(text: &str) -> Vec<u8> {
    let digits: String = text.split_whitespace().collect();
    let pairs = (0..digits.len())
        .step_by(2)
        .map(|start| &digits[start..start + 2]);
    pairs
        .map(|pair| u8::from_str_radix(pair, 16).expect("two hexadecimal digits"))
        .collect()
}
