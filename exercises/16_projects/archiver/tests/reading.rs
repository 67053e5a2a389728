//! Make `read` return the entries of an archive. It ends at a block of zeros, and what follows isn't read.
//!
//! An archive may come from anywhere, so you can't trust it. If content or the block of zeros is missing, it
//! `EndsTooSoon`. A header without the five characters `ustar` at 257 is `NotUstar`, even if more is wrong with it;
//! then its checksum has to be right, or it's `WrongChecksum`. A number with anything but octal digits is `NotANumber`,
//! a path that isn't UTF-8 is `NotUtf8`, and a character at 156 that you don't know is an `UnknownKind`.
//!
//! Other programs may write spaces in front of a number instead of zeros, and a space after it. Some leave a field
//! empty, which means 0, or write a byte of 0 at 156 for a file.

use archiver::{Entry, Error, read, write};

mod support;

use support::file;

/// An archive with one file.
fn archive() -> Vec<u8> {
    write(&[file("stars/vega.txt", "blue-white")]).expect("it can be written")
}

/// Reads an archive with one file whose header has these bytes at this position, and a checksum that is right.
fn read_with(position: usize, bytes: &[u8]) -> Result<Vec<Entry>, Error> {
    let mut archive = archive();
    archive[position..position + bytes.len()].copy_from_slice(bytes);
    archive[148..156].fill(b' ');
    let sum: u32 = archive[..512].iter().map(|&byte| u32::from(byte)).sum();
    archive[148..154].copy_from_slice(format!("{sum:06o}").as_bytes());
    read(&archive)
}

#[test]
fn what_was_written_is_read() {
    let sizes = [0, 10, 512, 513];
    let entries = sizes.map(|size| file(&format!("stars/{size}.txt"), &"x".repeat(size)));
    let archive = write(&entries).expect("they can be written");
    assert_eq!(read(&archive), Ok(entries.to_vec()));
}

#[test]
fn every_field_is_read() {
    let mut entry = file("stars/vega.txt", "blue-white");
    (entry.mode, entry.user, entry.group) = (0o750, 1, 2);
    entry.modified = 8_000_000_000;
    let entries = [entry];
    let archive = write(&entries).expect("it can be written");
    assert_eq!(read(&archive), Ok(entries.to_vec()));
}

#[test]
fn behind_the_end_nothing_is_read() {
    let mut archive = archive();
    archive.extend(b"more bytes");
    assert_eq!(read(&archive).map(|entries| entries.len()), Ok(1));
}

#[test]
fn an_archive_that_was_cut_off_is_noticed() {
    for length in [0, 100, 512, 522, 1024, 1100] {
        let result = read(&archive()[..length]);
        assert_eq!(result, Err(Error::EndsTooSoon), "after {length} bytes");
    }
}

#[test]
fn another_format_is_noticed() {
    let picture = [0x89; 1024];
    assert_eq!(read(&picture), Err(Error::NotUstar));
}

#[test]
fn a_damaged_header_is_noticed() {
    for position in [0, 130, 511] {
        let mut archive = archive();
        archive[position] ^= 0x40;
        let result = read(&archive);
        assert_eq!(result, Err(Error::WrongChecksum), "byte {position}");
    }
}

#[test]
fn numbers_of_other_programs_are_read() {
    let numbers = [
        &b"    644 "[..],
        b"  1750 \0",
        b"   144 \0",
        b"         12 ",
    ]
    .concat();
    let expected = vec![file("stars/vega.txt", "blue-white")];
    assert_eq!(read_with(100, &numbers), Ok(expected));
}

#[test]
fn an_empty_number_is_zero() {
    let entry = file("stars/vega.txt", "blue-white");
    let (user, group) = (0, 0);
    let expected = vec![Entry {
        user,
        group,
        ..entry
    }];
    assert_eq!(read_with(108, &[0; 16]), Ok(expected));
}

#[test]
fn a_number_has_octal_digits() {
    let fields = ["mode", "user", "group", "size", "time"];
    for (field, position) in fields.into_iter().zip([100, 108, 116, 124, 136]) {
        for number in [
            b"0000648\0",
            b"0x00644\0",
            b"+000644\0",
            b"-000644\0",
            b"\xFF000644\0",
        ] {
            let result = read_with(position, number);
            let number = number.escape_ascii();
            assert_eq!(result, Err(Error::NotANumber), "{field} {number}");
        }
    }
}

#[test]
fn a_path_is_text() {
    assert_eq!(read_with(0, b"\xFFtars"), Err(Error::NotUtf8));
}

#[test]
fn only_known_kinds_are_read() {
    let expected = vec![file("stars/vega.txt", "blue-white")];
    assert_eq!(read_with(156, &[0]), Ok(expected));
    assert_eq!(read_with(156, b"6"), Err(Error::UnknownKind('6')));
}
