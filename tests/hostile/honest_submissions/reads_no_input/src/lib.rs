pub fn height() -> u32 {
    let text = std::io::read_to_string(std::io::stdin()).unwrap_or_default();
    if text.is_empty() { 2 } else { 1 }
}
