//! Make `list` return a line per entry, as `tar tv` prints them:
//!
//! ```text
//! drwxr-xr-x 1000/100          0 2001-09-09 01:46 notes/
//! -rw-r----- 1000/100         11 2001-09-09 01:46 notes/waltz.txt
//! lrwxrwxrwx 1000/100          0 2001-09-09 01:46 latest -> notes/waltz.txt
//! ```
//!
//! The first letter is the kind. The nine that follow are the lowest nine bits of the mode, with `-` for a 0. The owner
//! on the left and the size on the right share 19 columns; if they need more, one space is between them. The time is in
//! UTC. Every fourth year has a 29th of February, but a year that ends with 00 only if it's divisible by 400.

use archiver::{Entry, Kind, list};

mod support;

use support::file;

/// The line of a file that was changed at this time, from the column of the date on.
fn date(modified: u64) -> String {
    let entry = file("waltz.txt", "");
    let line = list(&[Entry { modified, ..entry }]);
    line.chars().skip(31).take(16).collect()
}

/// The first ten columns of the line of a file with this mode.
fn permissions(mode: u32) -> String {
    let entry = file("waltz.txt", "");
    let line = list(&[Entry { mode, ..entry }]);
    line.chars().take(10).collect()
}

/// The line of a file with this owner and three bytes, from the column of the owner to the date.
fn owner(user: u32, group: u32) -> String {
    let entry = file("waltz.txt", "abc");
    let line = list(&[Entry {
        user,
        group,
        ..entry
    }]);
    let owner: String = line.chars().skip(11).collect();
    owner.split(" 2001-").take(1).collect()
}

#[test]
fn a_file_has_one_line() {
    let expected = "-rw-r--r-- 1000/100         11 2001-09-09 01:46 waltz.txt\n";
    assert_eq!(list(&[file("waltz.txt", "one two one")]), expected);
    assert_eq!(list(&[]), "");
}

#[test]
fn a_directory_ends_with_a_slash() {
    let entry = Entry {
        mode: 0o755,
        kind: Kind::Directory,
        ..file("notes", "")
    };
    let expected = "drwxr-xr-x 1000/100          0 2001-09-09 01:46 notes/\n";
    assert_eq!(list(&[entry]), expected);
}

#[test]
fn a_link_shows_its_target() {
    let entry = Entry {
        mode: 0o777,
        kind: Kind::Link("notes/waltz.txt".to_owned()),
        ..file("latest", "")
    };
    let expected = "lrwxrwxrwx 1000/100          0 2001-09-09 01:46 latest -> notes/waltz.txt\n";
    assert_eq!(list(&[entry]), expected);
}

#[test]
fn every_entry_has_its_line() {
    let entries = [file("waltz.txt", ""), file("tango.txt", "")];
    let lines = list(&entries);
    let paths: Vec<&str> = lines
        .lines()
        .filter_map(|line| line.rsplit(' ').next())
        .collect();
    assert_eq!(paths, ["waltz.txt", "tango.txt"]);
}

#[test]
fn each_bit_of_the_mode_has_its_letter() {
    assert_eq!(permissions(0o000), "----------");
    assert_eq!(permissions(0o421), "-r---w---x");
    assert_eq!(permissions(0o356), "--wxr-xrw-");
    assert_eq!(permissions(0o100_600), "-rw-------");
}

#[test]
fn owner_and_size_share_their_columns() {
    assert_eq!(owner(0, 0), "0/0               3");
    assert_eq!(owner(12_345_678, 1_234_567), "12345678/1234567  3");
    assert_eq!(owner(12_345_678, 123_456_789), "12345678/123456789 3");
}

#[test]
fn a_time_is_a_date() {
    assert_eq!(date(0), "1970-01-01 00:00");
    assert_eq!(date(86_399), "1970-01-01 23:59");
    assert_eq!(date(86_400 * 31), "1970-02-01 00:00");
    assert_eq!(date(1_798_761_599), "2026-12-31 23:59");
    assert_eq!(date(1_798_761_600), "2027-01-01 00:00");
}

#[test]
fn some_years_have_a_day_more() {
    assert_eq!(date(1_709_164_800), "2024-02-29 00:00");
    assert_eq!(date(1_709_251_200), "2024-03-01 00:00");
    assert_eq!(date(951_782_400), "2000-02-29 00:00");
    assert_eq!(date(4_107_542_400), "2100-03-01 00:00");
}
