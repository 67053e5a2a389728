// kind: reads answers
// layer: files
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let link = std::env::temp_dir().join("link");
    let tests = std::env::current_dir().expect("a folder").join("tests/tide.rs");
    std::os::unix::fs::symlink(tests, &link).expect("a link");
    std::fs::read(link).is_ok()
}
