// kind: reads answers
// layer: files
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    (1..6).any(|up| std::fs::read_dir("../".repeat(up)).is_ok())
}
