//! Not everything is a file with a short path. Make `write` and `read` work with three more things:
//!
//! - A directory has a `5` at 156. In the header, but not in an `Entry`, its path ends with a slash.
//! - A link has a `2` there, and its target is in the 100 bytes from 157 on. A longer one is `TooLong`, and one that
//!   isn't UTF-8 is `NotUtf8`.
//! - A path of more than 100 bytes is divided at one of its slashes, which isn't written itself. What comes before it,
//!   one to 155 bytes, is written from 345 on. What comes after it, one to 100 bytes, takes the place of the path. A
//!   path that can't be divided like this is `TooLong`.
//!
//! Only a file has content.

use archiver::{Entry, Error, Kind, read, write};

mod support;

use support::file;

fn directory(path: &str) -> Entry {
    Entry {
        mode: 0o755,
        kind: Kind::Directory,
        ..file(path, "")
    }
}

fn link(path: &str, target: &str) -> Entry {
    Entry {
        mode: 0o777,
        kind: Kind::Link(target.to_owned()),
        ..file(path, "")
    }
}

/// What is read from the archive that is written.
fn there_and_back(entry: Entry) -> Result<Vec<Entry>, Error> {
    read(&write(&[entry])?)
}

/// A path of directories whose names have these lengths.
fn path(lengths: &[usize]) -> String {
    let names: Vec<String> = lengths.iter().map(|&length| "k".repeat(length)).collect();
    names.join("/")
}

#[test]
fn a_directory_is_read_back() {
    assert_eq!(
        there_and_back(directory("garden")),
        Ok(vec![directory("garden")])
    );
}

#[test]
fn a_directory_ends_with_a_slash() {
    let archive = write(&[directory("garden")]).expect("it can be written");
    assert_eq!(archive[..8], *b"garden/\0");
    assert_eq!(archive[156], b'5');
}

#[test]
fn a_link_is_read_back() {
    let entry = link("garden/latest", "beds/2026.txt");
    assert_eq!(there_and_back(entry.clone()), Ok(vec![entry]));
}

#[test]
fn a_target_is_after_the_kind() {
    let archive = write(&[link("latest", "beds")]).expect("it can be written");
    assert_eq!(archive[156..162], *b"2beds\0");
}

#[test]
fn a_target_fills_its_field_at_most() {
    let entry = link("latest", &path(&[100]));
    assert_eq!(there_and_back(entry.clone()), Ok(vec![entry]));
    let too_long = write(&[link("latest", &path(&[101]))]);
    assert_eq!(too_long, Err(Error::TooLong(path(&[101]))));
}

#[test]
fn a_target_is_text() {
    let mut archive = write(&[link("latest", "beds")]).expect("it can be written");
    // The checksum stays right, because the bytes of `be` have the same sum.
    archive[157..159].copy_from_slice(b"\xC6\x01");
    assert_eq!(read(&archive), Err(Error::NotUtf8));
}

#[test]
fn a_long_path_is_read_back() {
    for lengths in [&[50, 50][..], &[60, 60, 60], &[155, 100]] {
        let entry = file(&path(lengths), "peas");
        assert_eq!(
            there_and_back(entry.clone()),
            Ok(vec![entry]),
            "{lengths:?}"
        );
    }
}

#[test]
fn a_path_may_have_a_single_slash_that_fits() {
    for lengths in [[100, 60, 30], [60, 90, 50], [40, 50, 60]] {
        let entry = file(&path(&lengths), "peas");
        assert_eq!(
            there_and_back(entry.clone()),
            Ok(vec![entry]),
            "{lengths:?}"
        );
    }
}

#[test]
fn the_slash_of_a_directory_needs_space_too() {
    let entry = directory(&path(&[50, 49]));
    assert_eq!(there_and_back(entry.clone()), Ok(vec![entry]));
    let too_long = write(&[directory(&path(&[100]))]);
    assert!(matches!(too_long, Err(Error::TooLong(_))), "{too_long:?}");
}

#[test]
fn a_path_that_cannot_be_divided_is_too_long() {
    for lengths in [&[156, 100][..], &[155, 101], &[80, 120, 80], &[0, 100]] {
        let entry = file(&path(lengths), "peas");
        assert_eq!(write(&[entry]), Err(Error::TooLong(path(lengths))));
    }
}
