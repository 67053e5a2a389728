use std::panic::catch_unwind;

use codegen3::read;

/// What `read` makes of a damaged packet. Panics are found by the compiler, not here.
fn damaged(packet: &[u8]) -> Option<u32> {
    catch_unwind(|| read(packet)).unwrap_or(None)
}

#[test]
fn a_packet_has_a_mean() {
    assert_eq!(read(&[3, 2, 10, 20, 30]), Some(30));
    assert_eq!(read(&[3, 7, 10, 20, 30]), Some(8), "rounded down");
    assert_eq!(read(&[1, 1, 255, 9, 9]), Some(255), "two bytes too many");
}

#[test]
fn a_packet_without_values_is_zero() {
    assert_eq!(read(&[0, 5]), Some(0));
}

#[test]
fn a_large_packet_is_read() {
    let mut packet = vec![255; 257];
    packet[1] = 1;
    assert_eq!(read(&packet), Some(255 * 255));
}

#[test]
fn a_packet_without_a_head_is_damaged() {
    assert_eq!(read(&[]), None);
    assert_eq!(read(&[3]), None);
}

#[test]
fn a_damaged_packet_has_no_mean() {
    assert_eq!(damaged(&[3, 1, 10, 20]), None, "the third value is missing");
    assert_eq!(damaged(&[2, 0, 10, 20]), None, "they come from no sensor");
    assert_eq!(damaged(&[0, 0]), None);
}
