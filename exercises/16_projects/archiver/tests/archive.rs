//! Three things are missing for a whole archive:
//!
//! - The checksum, 8 bytes from 148 on, is the sum of all bytes of the header. Its own bytes count as eight spaces.
//!   It's written as six octal digits, a byte of 0 and a space.
//! - The content follows its header. Its last block is filled with bytes of 0. An empty file has no content.
//! - Two blocks of zeros follow the last entry. They show that nothing was cut off.

use archiver::write;

mod support;

use support::file;

/// The checksum in the header of an empty file with this path.
fn checksum(path: &str) -> String {
    let archive = write(&[file(path, "")]).expect("it can be written");
    String::from_utf8_lossy(&archive[148..156]).replace('\0', ".")
}

/// How many blocks an archive with a file of this size has.
fn blocks(size: usize) -> usize {
    let archive = write(&[file("notes.txt", &"x".repeat(size))]).expect("it can be written");
    assert_eq!(archive.len() % 512, 0, "the last block is cut off");
    archive.len() / 512
}

#[test]
fn the_bytes_are_added_up() {
    assert_eq!(checksum("notes.txt"), "007714. ");
}

#[test]
fn a_byte_is_never_negative() {
    assert_eq!(checksum("Überfälle.txt"), "011505. ");
}

#[test]
fn the_content_follows_its_header() {
    let archive = write(&[file("notes.txt", "do re mi")]).expect("it can be written");
    assert_eq!(archive[512..520], *b"do re mi");
    assert_eq!(archive[520..1024], [0; 504]);
}

#[test]
fn content_takes_whole_blocks() {
    let sizes = [0, 1, 512, 513, 1024];
    let expected = [3, 4, 4, 5, 5];
    assert_eq!(sizes.map(blocks), expected, "for files of {sizes:?} bytes");
}

#[test]
fn the_next_entry_follows_the_content() {
    let entries = [file("notes.txt", "do re mi"), file("songs.txt", "la la la")];
    let archive = write(&entries).expect("they can be written");
    assert_eq!(archive[1024..1033], *b"songs.txt");
    assert_eq!(archive[1536..1544], *b"la la la");
}

#[test]
fn two_blocks_of_zeros_are_the_end() {
    let archive = write(&[file("notes.txt", "do re mi")]).expect("it can be written");
    assert_eq!(archive[1024..], [0; 1024]);
    assert_eq!(write(&[]), Ok(vec![0; 1024]), "an archive without entries");
}
