use std::fs::File;
use std::io::Read;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::Command;

use fds4::hand_over;

/// An open file with this text.
fn photo(name: &str, text: &str) -> OwnedFd {
    let path = std::env::temp_dir().join(format!("photo-{name}-{}", std::process::id()));
    std::fs::write(&path, text).expect("the file can be written");
    File::open(path).expect("the file can be read").into()
}

fn viewer() -> Command {
    Command::new(env!("CARGO_BIN_EXE_viewer"))
}

/// What a program prints.
fn printed(command: &mut Command) -> String {
    let output = command.output().expect("the viewer starts");
    String::from_utf8(output.stdout)
        .expect("text")
        .trim()
        .to_owned()
}

#[test]
fn the_viewer_shows_the_photo() {
    let mut viewer = viewer();
    let number = hand_over(&mut viewer, photo("shown", "(^_^)"));
    assert_eq!(printed(viewer.arg(number.to_string())), "(^_^)");
}

#[test]
fn another_program_gets_nothing() {
    let mut first = viewer();
    let number = hand_over(&mut first, photo("other", "(o_o)"));
    let other = printed(viewer().arg(number.to_string()));
    assert_eq!(other, "nothing", "it inherited the file");
    assert_eq!(printed(first.arg(number.to_string())), "(o_o)");
    assert_eq!(printed(viewer().arg(number.to_string())), "nothing");
}

#[test]
fn two_photos_can_be_handed_over() {
    let mut viewer = viewer();
    let cat = hand_over(&mut viewer, photo("cat", "=^.^="));
    let dog = hand_over(&mut viewer, photo("dog", "U^.^U"));
    assert_ne!(cat, dog);
    assert_eq!(printed(viewer.arg(dog.to_string())), "U^.^U");
}

#[test]
fn the_file_is_open_until_the_command_is_dropped() {
    let (mut here, there) = UnixStream::pair().unwrap();
    here.set_nonblocking(true).unwrap();
    let mut viewer = viewer();
    hand_over(&mut viewer, there.into());
    // As long as the other side is open, there may be something to read later.
    let read = here.read(&mut [0]);
    assert!(read.is_err(), "it's closed before the viewer starts");
}

#[test]
fn the_file_is_closed_with_the_command() {
    let (reader, writer) = std::io::pipe().unwrap();
    let mut viewer = viewer();
    let number = hand_over(&mut viewer, writer.into());
    assert!(number > 2, "it has a number of its own");
    drop(viewer);
    let text = std::io::read_to_string(reader).expect("the pipe has an end");
    assert_eq!(text, "");
}
