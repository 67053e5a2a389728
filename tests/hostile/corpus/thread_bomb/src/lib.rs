// kind: bomb
// layer: limits
// expected: failed

pub fn height() -> u32 {
    for _ in 0..1_000_000 {
        std::thread::spawn(|| std::thread::sleep(std::time::Duration::from_secs(3600)));
    }
    1
}
