pub fn height() -> u32 {
    count(2)
}

fn count(left: u32) -> u32 {
    if left == 0 { 0 } else { 1 + count(left - 1) }
}
