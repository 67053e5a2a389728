use std::fs::File;
use std::io::Write;

pub fn height() -> u32 {
    let path = std::env::temp_dir().join("gauge");
    let mut file = File::create(&path).expect("a file");
    file.lock().expect("a lock");
    file.write_all(b"2\n").expect("written");
    file.unlock().expect("unlocked");
    let text = std::fs::read_to_string(path).expect("a file");
    text.trim().parse().expect("a number")
}
