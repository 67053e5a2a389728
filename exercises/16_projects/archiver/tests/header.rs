//! An archive consists of blocks of 512 bytes. Each entry begins with a block that describes it, its header. Make
//! `write` produce the headers of files. These are the fields; all other bytes are 0:
//!
//! - from 0, 100 bytes: the path. A longer one is the error `TooLong`.
//! - from 100, 8 bytes each: the mode, the number of the user and the number of the group
//! - from 124, 12 bytes each: the size of the content, and when it was changed
//! - at 156: the character `0`, which stands for a file
//! - from 257, 8 bytes: `ustar`, a byte of 0, and `00`, the name and the version of the format
//!
//! A number is written in octal digits, with zeros in front. It fills its field up to the last byte, which is 0. A
//! number with too many digits is the error `TooLarge`.

use archiver::{Entry, Error, write};

mod support;

use support::file;

/// Some bytes of the header, with `.` for a byte of 0.
fn field(entry: Entry, from: usize, length: usize) -> String {
    let archive = write(&[entry]).expect("it can be written");
    let bytes = &archive[from..from + length];
    String::from_utf8_lossy(bytes).replace('\0', ".")
}

#[test]
fn the_path_is_first() {
    let entry = file("songs/kalinka.txt", "");
    let expected = format!("{:.<100}", "songs/kalinka.txt");
    assert_eq!(field(entry, 0, 100), expected);
}

#[test]
fn a_path_fills_its_field_at_most() {
    let fits = "k".repeat(100);
    assert_eq!(field(file(&fits, ""), 0, 100), fits);
    let too_long = "k".repeat(101);
    let result = write(&[file(&too_long, "")]);
    assert_eq!(result, Err(Error::TooLong(too_long)));
}

#[test]
fn mode_and_owner_are_octal_numbers() {
    let entry = file("kalinka.txt", "");
    assert_eq!(field(entry, 100, 24), "0000644.0001750.0000144.");
}

#[test]
fn size_and_time_have_eleven_digits() {
    let entry = file("kalinka.txt", "Kalinka, kalinka");
    assert_eq!(field(entry, 124, 24), "00000000020.07346545000.");
}

#[test]
fn a_number_fills_its_field_at_most() {
    let mut entry = file("kalinka.txt", "");
    entry.user = 0o7_777_777;
    assert_eq!(field(entry.clone(), 108, 8), "7777777.");
    entry.user += 1;
    assert_eq!(write(&[entry]), Err(Error::TooLarge(0o10_000_000)));
}

#[test]
fn kind_and_format_have_their_characters() {
    assert_eq!(field(file("kalinka.txt", ""), 156, 1), "0");
    assert_eq!(field(file("kalinka.txt", ""), 257, 8), "ustar.00");
}
