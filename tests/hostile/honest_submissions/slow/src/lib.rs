pub fn height() -> u32 {
    std::thread::sleep(std::time::Duration::from_millis(1500));
    2
}
