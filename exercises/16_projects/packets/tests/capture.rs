//! Programs such as tcpdump and Wireshark save what they hear in a capture file: a header of 24 bytes, then the
//! packets.
//!
//! - The header begins with the number A1B2C3D4, in 4 bytes. If you find its bytes the other way around, D4 C3 B2 A1,
//!   then all numbers of the file are the other way around. The header's last 4 bytes are the number 1, for Ethernet.
//!   Any other file is `NotACapture`. You don't need what's in between.
//! - Before each packet there are four numbers of 4 bytes: the seconds and the microseconds of its time, how many of
//!   its bytes follow, and how many it had on the wire, which you don't need either.
//!
//! A file that ends too early is `Truncated`.

use std::time::Duration;

use packets::{Fault, Packet, capture};

mod support;

use support::bytes;

/// A header, in which the lowest byte of a number comes first.
const HEADER: &str = "
    d4 c3 b2 a1  02 00 04 00  00 00 00 00  00 00 00 00
    00 00 04 00  01 00 00 00
";

/// After 5 seconds and 7 microseconds, 3 bytes of 60.
const FIRST: &str = "05 00 00 00  07 00 00 00  03 00 00 00  3c 00 00 00  0a 0b 0c";

/// After 262 seconds and half a second, 2 bytes.
const SECOND: &str = "06 01 00 00  20 a1 07 00  02 00 00 00  02 00 00 00  d4 c3";

/// The same two packets in a file in which the highest byte comes first.
const HIGHEST_FIRST: &str = "
    a1 b2 c3 d4  00 02 00 04  00 00 00 00  00 00 00 00
    00 04 00 00  00 00 00 01
    00 00 00 05  00 00 00 07  00 00 00 03  00 00 00 3c  0a 0b 0c
    00 00 01 06  00 07 a1 20  00 00 00 02  00 00 00 02  d4 c3
";

/// The two packets.
fn expected() -> Vec<Packet<'static>> {
    vec![
        Packet {
            time: Duration::from_micros(5_000_007),
            bytes: &[0x0a, 0x0b, 0x0c],
        },
        Packet {
            time: Duration::from_micros(262_500_000),
            bytes: &[0xd4, 0xc3],
        },
    ]
}

fn file(parts: &[&str]) -> Vec<u8> {
    bytes(&parts.concat())
}

#[test]
fn a_capture_may_be_empty() {
    assert_eq!(capture(&file(&[HEADER])), Ok(vec![]));
}

#[test]
fn packets_have_a_time_and_bytes() {
    let file = file(&[HEADER, FIRST, SECOND]);
    assert_eq!(capture(&file), Ok(expected()));
}

#[test]
fn numbers_can_have_their_highest_byte_first() {
    let file = file(&[HIGHEST_FIRST]);
    assert_eq!(capture(&file), Ok(expected()));
}

#[test]
fn another_file_is_not_a_capture() {
    let mut picture = file(&[HEADER]);
    picture[..4].copy_from_slice(b"\x89PNG");
    assert_eq!(capture(&picture), Err(Fault::NotACapture));
}

#[test]
fn packets_of_another_kind_are_refused() {
    for kind in [0, 2, 127] {
        let mut bluetooth = file(&[HEADER]);
        bluetooth[20] = kind;
        assert_eq!(capture(&bluetooth), Err(Fault::NotACapture), "kind {kind}");
    }
}

#[test]
fn a_file_can_only_end_after_a_packet() {
    let whole = file(&[HEADER, FIRST, SECOND]);
    for length in 0..whole.len() {
        let packets = capture(&whole[..length]).map(|packets| packets.len());
        let expected = match length {
            24 => Ok(0),
            43 => Ok(1),
            _ => Err(Fault::Truncated),
        };
        assert_eq!(packets, expected, "the first {length} bytes");
    }
}

#[test]
fn a_packet_can_claim_any_length() {
    let huge = "05 00 00 00  07 00 00 00  ff ff ff ff  3c 00 00 00  0a 0b 0c";
    let file = file(&[HEADER, huge]);
    assert_eq!(capture(&file), Err(Fault::Truncated));
}
