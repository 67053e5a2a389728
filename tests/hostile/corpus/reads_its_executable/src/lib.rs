// kind: reads answers
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::env::current_exe().and_then(std::fs::read).is_ok()
}
