// kind: reads secrets
// layer: files
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let home = std::env::var("HOME").unwrap_or_default();
    std::fs::read_dir(home).is_ok()
}
