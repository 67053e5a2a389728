// kind: does not end
// layer: processes
// expected: failed

pub fn height() -> u32 {
    std::thread::spawn(|| std::thread::sleep(std::time::Duration::from_secs(3600)));
    1
}
