/// How many points a text is worth.
pub fn points(text: &str) -> usize {
    text.len()
}
