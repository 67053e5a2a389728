//! Archives whose index lies: sizes that no number can add up, files that share their bytes, and archives in archives.

use std::fs;

use super::*;

/// The start of a record in a zip archive's index, and of the record at its end.
const RECORD: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";

/// Where these bytes are first.
fn place_of(bytes: &[u8], wanted: &[u8]) -> usize {
    let mut windows = bytes.windows(wanted.len());
    windows
        .position(|window| window == wanted)
        .expect("it's there")
}

/// The same archive with another index.
fn with_index(archive: &[u8], edit: impl FnOnce(Vec<Vec<u8>>) -> Vec<Vec<u8>>) -> Vec<u8> {
    let (start, end) = (place_of(archive, RECORD), place_of(archive, END));
    let mut records: Vec<Vec<u8>> = Vec::new();
    let mut rest = &archive[start..end];
    while !rest.is_empty() {
        let length = |at: usize| usize::from(u16::from_le_bytes([rest[at], rest[at + 1]]));
        let (record, after) = rest.split_at(46 + length(28) + length(30) + length(32));
        records.push(record.to_vec());
        rest = after;
    }
    let records = edit(records);
    let count = u16::try_from(records.len()).expect("few").to_le_bytes();
    let index = records.concat();
    let size = u32::try_from(index.len()).expect("small").to_le_bytes();
    let mut last = archive[end..].to_vec();
    last[8..10].copy_from_slice(&count);
    last[10..12].copy_from_slice(&count);
    last[12..16].copy_from_slice(&size);
    [&archive[..start], &index, &last].concat()
}

/// A record that claims a size which needs 64 bits.
fn claiming(mut record: Vec<u8>, size: u64) -> Vec<u8> {
    let name = usize::from(u16::from_le_bytes([record[28], record[29]]));
    record[24..28].copy_from_slice(&u32::MAX.to_le_bytes());
    let more = u16::from_le_bytes([record[30], record[31]]) + 12;
    record[30..32].copy_from_slice(&more.to_le_bytes());
    let field = [&[1, 0, 8, 0], size.to_le_bytes().as_slice()].concat();
    record.splice(46 + name..46 + name, field);
    record
}

fn in_greet(name: &str) -> String {
    format!("{GREET}/src/{name}")
}

fn read(class: &IntakeCase, bytes: &[u8]) -> Submission {
    let path = class.path("work.zip");
    fs::write(&path, bytes).expect("written");
    class.read(&path)
}

#[test]
fn sizes_that_add_up_to_nothing_are_refused() {
    let class = IntakeCase::new();
    let honest = zip(&[
        file(in_greet("lib.rs"), "// mine"),
        file(in_greet("more.rs"), "// more"),
    ]);
    assert_eq!(taken(&read(&class, &honest)), ["src/lib.rs", "src/more.rs"]);
    for sizes in [
        [7, u64::MAX],
        [u64::MAX, 2],
        [1 << 63, 1 << 63],
        [7, u64::MAX - 6],
    ] {
        let lying = with_index(&honest, |records| {
            let sized = records.into_iter().zip(sizes);
            sized.map(|(record, size)| claiming(record, size)).collect()
        });
        let submission = read(&class, &lying);
        assert_eq!(taken(&submission), [] as [&str; 0], "{sizes:?}");
        expect_refusal(&submission, "unpacks to more than");
    }
}

#[test]
fn files_that_share_their_bytes_count_once_each() {
    let class = IntakeCase::new();
    let zeros = "\0".repeat(8 << 20);
    let one = zip(&[file(in_greet("a00.rs"), &zeros)]);
    let name = 46 + in_greet("a").len();
    let overlapping = with_index(&one, |records| {
        let copy = |number: u8| {
            let mut record = records[0].clone();
            record[name..name + 2].copy_from_slice(format!("{number:02}").as_bytes());
            record
        };
        (0..99).map(copy).collect()
    });
    assert!(overlapping.len() < 64 << 10, "{}", overlapping.len());
    let submission = read(&class, &overlapping);
    assert_eq!(taken(&submission), [] as [&str; 0]);
    expect_refusal(&submission, "unpacks to more than");
}

#[test]
fn an_archive_in_an_archive_stays_one_file() {
    let class = IntakeCase::new();
    let inner = zip(&[file(in_greet("inner.rs"), "// inner")]);
    let members = [
        file(in_greet("lib.rs"), "// mine"),
        Member {
            content: inner,
            ..file(in_greet("inner.zip"), "")
        },
    ];
    for path in archives(&class, &members) {
        let submission = class.read(&path);
        assert_eq!(taken(&submission), ["src/inner.zip", "src/lib.rs"]);
    }
}
