// kind: bomb
// layer: scratch
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let block = vec![1_u8; 64 << 20];
    (0..6).all(|number| std::fs::write(std::env::temp_dir().join(number.to_string()), &block).is_ok())
}
