use std::fs::File;
use std::io::{ErrorKind, Read, Seek, Write};
use std::os::unix::net::UnixStream;

use fds5::{receive, send};
use rustix::fs::{MemfdFlags, memfd_create};
use rustix::io::{FdFlags, fcntl_getfd};

/// A file in memory with this drawing.
fn sketch(drawing: &str) -> File {
    let memory = memfd_create("sketch", MemfdFlags::CLOEXEC).expect("there is memory");
    let mut file = File::from(memory);
    file.write_all(drawing.as_bytes()).expect("there is room");
    file
}

/// The drawing in a file.
fn drawing(mut file: File) -> String {
    let mut text = String::new();
    file.rewind().expect("files can be rewound");
    file.read_to_string(&mut text)
        .expect("the file can be read");
    text
}

#[test]
fn a_sketch_is_received() {
    let (here, there) = UnixStream::pair().unwrap();
    send(&here, sketch("/\\/\\")).unwrap();
    let received = receive(&there).unwrap();
    assert_eq!(drawing(received.into()), "/\\/\\");
}

#[test]
fn both_sides_draw_in_the_same_file() {
    let (here, there) = UnixStream::pair().unwrap();
    let mut ours = sketch("o");
    send(&here, &ours).unwrap();
    let mut theirs = File::from(receive(&there).unwrap());
    theirs.write_all(b"-").unwrap();
    ours.write_all(b"o").unwrap();
    assert_eq!(drawing(ours), "o-o", "there are two files");
}

#[test]
fn sketches_come_one_by_one() {
    let (here, there) = UnixStream::pair().unwrap();
    for text in ["first", "second", "third"] {
        send(&here, sketch(text)).unwrap();
    }
    let texts = [(); 3].map(|()| drawing(receive(&there).unwrap().into()));
    assert_eq!(texts, ["first", "second", "third"]);
}

#[test]
fn a_received_file_is_not_inherited() {
    let (here, there) = UnixStream::pair().unwrap();
    send(&here, sketch("secret")).unwrap();
    let received = receive(&there).unwrap();
    assert_eq!(fcntl_getfd(&received).unwrap(), FdFlags::CLOEXEC);
}

#[test]
fn a_byte_without_a_file_is_an_error() {
    let (mut here, there) = UnixStream::pair().unwrap();
    here.write_all(b"f").unwrap();
    let error = receive(&there).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidData);
}

#[test]
fn hanging_up_is_an_error() {
    let (here, there) = UnixStream::pair().unwrap();
    drop(here);
    let error = receive(&there).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnexpectedEof);
}
