// kind: bomb
// layer: scratch
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    (0..20_000).all(|number| std::fs::write(std::env::temp_dir().join(number.to_string()), "").is_ok())
}
