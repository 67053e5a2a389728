use std::fs::File;
use std::io::{ErrorKind, pipe, read_to_string};

use syscalls1::kernel::calls;
use syscalls1::print;

/// What arrives at the other end of a pipe.
fn printed(texts: &[&str]) -> String {
    let (reader, writer) = pipe().unwrap();
    for text in texts {
        print(&writer, text).expect("the pipe can be written");
    }
    drop(writer);
    read_to_string(reader).unwrap()
}

#[test]
fn a_short_text_is_printed() {
    assert_eq!(printed(&["Hi!"]), "Hi!");
}

#[test]
fn a_long_text_is_printed_in_pieces() {
    let text = "Greetings from the top of the mountain.";
    assert_eq!(printed(&[text]), text);
}

#[test]
fn an_interrupted_call_is_made_again() {
    assert_eq!(printed(&["sun", "moon", "star", "sky"]), "sunmoonstarsky");
}

#[test]
fn nothing_is_printed_twice() {
    assert_eq!(printed(&["a1b2c3d4e5f6g7h8i9"]), "a1b2c3d4e5f6g7h8i9");
    assert!(calls() >= 4, "18 bytes need at least four calls");
}

#[test]
fn a_terminal_that_is_gone_is_an_error() {
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let error = print(&writer, "Is anyone there?").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BrokenPipe);
}

#[test]
fn a_file_that_is_only_read_is_an_error() {
    let path = std::env::temp_dir().join(format!("postcard-{}", std::process::id()));
    std::fs::write(&path, "").unwrap();
    let error = print(File::open(path).unwrap(), "Dear all").unwrap_err();
    assert!(
        error.raw_os_error().is_some(),
        "it's an error of the system"
    );
}
