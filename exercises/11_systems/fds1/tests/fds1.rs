use std::fs::File;
use std::io::Read;
use std::os::fd::{AsFd, AsRawFd};
use std::path::PathBuf;

use fds1::length;

/// The path of a new file with this text.
fn tile(name: &str, text: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("tile-{name}-{}", std::process::id()));
    std::fs::write(&path, text).expect("the file can be written");
    path
}

#[test]
fn the_length_is_right() {
    let file = File::open(tile("right", "~~~~^^")).unwrap();
    assert_eq!(length(&file).unwrap(), 6);
    // A file that was closed twice would end the program here.
    std::mem::forget(file);
}

#[test]
fn the_file_stays_open() {
    let mut file = File::open(tile("open", "~~~^^")).unwrap();
    for _ in 0..3 {
        assert_eq!(length(&file).expect("it's still open"), 5);
    }
    let mut text = String::new();
    file.read_to_string(&mut text).expect("it's still open");
    assert_eq!(text, "~~~^^", "the position in the file has moved");
}

#[test]
fn a_borrowed_descriptor_is_enough() {
    let file = File::open(tile("borrowed", "^")).unwrap();
    let borrowed = file.as_fd();
    assert_eq!(length(borrowed).unwrap(), 1);
    assert_eq!(length(borrowed).unwrap(), 1);
}

#[test]
fn no_descriptor_is_left_open() {
    let path = tile("left", "~");
    let file = File::open(&path).unwrap();
    // The system always takes the smallest number that is free.
    let free = File::open(&path).unwrap().as_raw_fd();
    assert_eq!(length(&file).unwrap(), 1);
    assert_eq!(
        File::open(&path).unwrap().as_raw_fd(),
        free,
        "there is one more"
    );
}
