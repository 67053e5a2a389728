//! The answers aren't written here: what you return is compared by its checksum.

use std::fmt::Debug;

use miri3::{Diagnosis, diagnoses};

fn report(number: usize) -> Diagnosis {
    diagnoses()[number - 1]
}

/// Whether the checksum of an answer is the right one.
fn is_right(number: usize, answer: impl Debug, checksum: u32) -> bool {
    let bytes = format!("{:?}", (number, answer)).into_bytes();
    let sum = |sum: u32, byte: u8| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    bytes.into_iter().fold(0x811c_9dc5, sum) == checksum
}

#[test]
fn miri_names_the_line_where_it_stopped() {
    let checksums = [0xf7d3_460a, 0x985d_3f2d, 0x298a_08d4, 0x07cf_3b9f];
    for (number, checksum) in (1..).zip(checksums) {
        let line = report(number).noticed;
        assert!(
            is_right(number, line, checksum),
            "report {number}: line {line} isn't the one after the arrow"
        );
    }
}

#[test]
fn the_word_of_report_1_lived_too_short() {
    let Diagnosis { fault, cause, .. } = report(1);
    assert!(is_right(1, fault, 0x631c_2115), "{fault:?}?");
    assert!(
        is_right(1, cause, 0x4a94_1858),
        "line {cause}? Where was the memory deallocated?"
    );
}

#[test]
fn a_height_of_report_2_is_missing() {
    let Diagnosis { fault, cause, .. } = report(2);
    assert!(is_right(2, fault, 0x8c4d_daf1), "{fault:?}?");
    assert!(
        is_right(2, cause, 0x107a_7e29),
        "line {cause}? Which of the four heights isn't written, and why?"
    );
}

#[test]
fn the_pointer_of_report_3_came_too_early() {
    let Diagnosis { fault, cause, .. } = report(3);
    assert!(is_right(3, fault, 0x9bf8_c25f), "{fault:?}?");
    assert!(
        is_right(3, cause, 0xa982_838f),
        "line {cause}? What invalidated the pointer?"
    );
}

#[test]
fn report_4_is_about_a_fifth_suit() {
    let Diagnosis { fault, cause, .. } = report(4);
    assert!(is_right(4, fault, 0x71cd_c6c0), "{fault:?}?");
    assert!(
        is_right(4, cause, 0x1fe0_aa88),
        "line {cause}? Which numbers come through?"
    );
}
