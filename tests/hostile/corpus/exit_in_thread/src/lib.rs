// kind: exit
// layer: verdict
// expected: unproven

pub fn height() -> u32 {
    _ = std::thread::spawn(|| std::process::exit(0)).join();
    1
}
