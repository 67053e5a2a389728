//! Submissions that are small until they are unpacked, or too large.

use std::fs;

use super::super::container::{MOST_FILES, check_count};
use super::*;

fn at(path: &str) -> String {
    format!("{GREET}/{path}")
}

fn large(name: &str, size: usize) -> Member {
    Member {
        content: vec![b' '; size],
        ..file(at(name), "")
    }
}

#[test]
fn an_archive_that_unpacks_to_far_more_than_its_size_is_refused() {
    let class = IntakeCase::new();
    let mut zipped = zip(&[file(at("src/lib.rs"), ""), large("notes.txt", 10)]);
    let central = zipped
        .windows(4)
        .rposition(|window| window == b"PK\x01\x02")
        .expect("an index");
    zipped[central + 24..central + 28].copy_from_slice(&(20_u32 << 20).to_le_bytes());
    // Gzip unpacks parts one after the other.
    let mut header = tar(&[file("notes.txt", "")]);
    header.truncate(512);
    header[124..136].copy_from_slice(b"00120000000\0");
    header[148..156].fill(b' ');
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let zeros = gzip(&vec![0; 1 << 19]);
    let mut gzipped = gzip(&header);
    for _ in 0..40 {
        gzipped.extend_from_slice(&zeros);
    }
    for (name, bytes) in [("work.zip", zipped), ("work.tgz", gzipped)] {
        let path = class.path(name);
        fs::write(&path, bytes).expect("written");
        let submission = class.read(&path);
        assert_eq!(taken(&submission), [] as [&str; 0]);
        expect_refusal(&submission, "100 times its size");
    }
}

#[test]
fn a_name_that_fills_the_memory_is_refused() {
    let class = IntakeCase::new();
    for kind in [b'L', b'K', b'x'] {
        let long = Member {
            kind,
            ..large("name", 2 << 20)
        };
        let path = class.path("work.tar");
        fs::write(&path, tar(&[long, file(at("src/lib.rs"), "")])).expect("written");
        expect_refusal(&class.read(&path), "far too long");
    }
}

#[test]
fn a_file_over_the_limit_is_refused_and_the_others_are_taken() {
    let class = IntakeCase::new();
    let members = [
        large("src/big.rs", (1 << 20) + 1),
        large("src/edge.rs", 1 << 20),
        file(at("src/lib.rs"), ""),
    ];
    for path in archives(&class, &members) {
        let submission = class.read(&path);
        assert_eq!(taken(&submission), ["src/edge.rs", "src/lib.rs"]);
        expect_refusal(&submission, "larger than 1 MiB");
    }
}

#[test]
fn a_file_that_is_larger_than_the_archive_says_is_refused() {
    let class = IntakeCase::new();
    let mut bytes = zip(&[large("src/lib.rs", (1 << 20) + 1)]);
    let central = bytes
        .windows(4)
        .rposition(|window| window == b"PK\x01\x02")
        .expect("an index");
    bytes[central + 24..central + 28].copy_from_slice(&10_u32.to_le_bytes());
    bytes[22..26].copy_from_slice(&10_u32.to_le_bytes());
    let path = class.path("work.zip");
    fs::write(&path, bytes).expect("written");
    let submission = class.read(&path);
    assert_eq!(
        taken(&submission),
        [] as [&str; 0],
        "{:?}",
        submission.refused
    );
    assert_eq!(submission.refused.len(), 1);
}

#[test]
fn an_exercise_over_the_limits_is_refused() {
    let class = IntakeCase::new();
    let many: Vec<Member> = (0..9)
        .map(|number| large(&format!("src/m{number}.rs"), 1 << 20))
        .collect();
    let path = class.path("work.tar");
    fs::write(&path, tar(&many)).expect("written");
    expect_refusal(&class.read(&path), "limit of 8 MiB");
    let many: Vec<Member> = (0..1001)
        .map(|number| large(&format!("src/m{number}.rs"), 1))
        .collect();
    fs::write(&path, tar(&many)).expect("written");
    let submission = class.read(&path);
    assert_eq!(taken(&submission), [] as [&str; 0]);
    expect_refusal(&submission, "more than 1000 files");
}

#[test]
fn too_many_files_are_refused() {
    assert!(check_count(MOST_FILES).is_ok());
    assert!(check_count(MOST_FILES + 1).is_err());
}

#[test]
fn only_the_first_refusals_are_listed() {
    let class = IntakeCase::new();
    let many: Vec<Member> = (0..200)
        .map(|number| file(format!("../evil{number}.rs"), ""))
        .collect();
    for path in archives(&class, &many) {
        let submission = class.read(&path);
        assert_eq!(submission.refused.len(), 51);
        expect_refusal(&submission, "150 more files");
    }
}
