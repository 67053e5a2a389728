/// How many points a text is worth. New: it can be a `String`, too.
pub fn points(text: impl AsRef<str>) -> usize {
    text.as_ref().len()
}
