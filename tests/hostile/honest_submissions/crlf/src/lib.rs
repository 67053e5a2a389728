pub fn height() -> u32 {
    2
}
