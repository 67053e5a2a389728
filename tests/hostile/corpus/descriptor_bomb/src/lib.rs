// kind: bomb
// layer: limits
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let opened: Vec<_> = (0..5000).map(|_| std::fs::File::open("/dev/null")).collect();
    opened.iter().all(Result::is_ok)
}
