// kind: does not end
// layer: limits
// expected: failed

pub fn height() -> u32 {
    std::thread::sleep(std::time::Duration::from_secs(3600));
    1
}
