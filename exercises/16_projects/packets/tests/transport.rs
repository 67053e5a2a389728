//! Packets of protocol 17 carry UDP, and those of protocol 6 carry TCP. Both have a header before their payload:
//!
//! ```text
//!                            UDP      TCP
//!  the port it comes from    0 to 1   0 to 1
//!  the port it goes to       2 to 3   2 to 3
//!  its length in bytes       4 to 5            header and payload, at least 8
//!  the sequence number                4 to 7
//!  the header's length                12       upper 4 bits, in units of 4 bytes, at least 20 bytes
//!  the checksum              6 to 7   16 to 17
//! ```
//!
//! Lengths that are too small are `Malformed`. The checksum works as before, but it covers more: the two addresses, the
//! protocol as a number of 2 bytes, the length of header and payload as another one, and then the header and the
//! payload. If their length is odd, add a 0 at the end. In UDP, a checksum of 0 means that there's none.
//!
//! `describe` goes through all layers of a frame: `10.0.0.7:40001 > 10.0.0.53:80 TCP, 4 bytes`. The bytes are those of
//! the payload. Frames of another kind than 0x0800, and other protocols, are `Unsupported`.

use std::net::Ipv4Addr;

use packets::{Fault, Ipv4, Tcp, Udp, describe, tcp, udp};

mod support;

use support::bytes;

const QUESTION: &str = "9c 40 00 35  00 13 5a 75  69 73 20 69  74 20 74 65  61 3f 21";

const BREW: &str = "
    9c 41 00 50  01 02 03 04  a0 b0 c0 d0  60 18 fa f0
    c4 94 00 00  01 01 01 00  62 72 65 77
";

/// The beginning of a frame that carries IPv4.
const FRAME: &str = "02 00 00 00 00 35  02 00 0a 00 00 0b  08 00";

/// A packet from 10.0.0.7 to 10.0.0.53.
fn packet(protocol: u8, payload: &[u8]) -> Ipv4<'_> {
    Ipv4 {
        source: Ipv4Addr::new(10, 0, 0, 7),
        destination: Ipv4Addr::new(10, 0, 0, 53),
        protocol,
        payload,
    }
}

fn question() -> Udp<'static> {
    Udp {
        source_port: 40000,
        destination_port: 53,
        payload: b"is it tea?!",
    }
}

/// How many of the changes of one bit are accepted.
fn unnoticed(bytes: &[u8], is_accepted: impl Fn(&[u8]) -> bool) -> Vec<usize> {
    let changed = |&bit: &usize| {
        let mut bytes = bytes.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        is_accepted(&bytes)
    };
    (0..bytes.len() * 8).filter(changed).collect()
}

#[test]
fn a_datagram_goes_from_port_to_port() {
    assert_eq!(udp(&packet(17, &bytes(QUESTION))), Ok(question()));
}

#[test]
fn what_comes_after_a_datagram_is_not_its_payload() {
    let longer = [bytes(QUESTION), vec![1, 2, 3]].concat();
    assert_eq!(udp(&packet(17, &longer)), Ok(question()));
}

#[test]
fn every_changed_bit_of_a_datagram_is_noticed() {
    let accepted = |bytes: &[u8]| udp(&packet(17, bytes)).is_ok();
    assert_eq!(unnoticed(&bytes(QUESTION), accepted), []);
}

#[test]
fn a_datagram_for_another_address_is_noticed() {
    let datagram = bytes(QUESTION);
    let packet = packet(17, &datagram);
    let [source, destination] = [Ipv4Addr::new(10, 0, 0, 8), Ipv4Addr::new(10, 9, 0, 53)];
    let redirected = [
        Ipv4 { source, ..packet },
        Ipv4 {
            destination,
            ..packet
        },
    ];
    for packet in redirected {
        assert_eq!(udp(&packet), Err(Fault::BadChecksum), "{packet:?}");
    }
}

#[test]
fn a_datagram_can_do_without_a_checksum() {
    let mut datagram = bytes(QUESTION);
    datagram[6..8].fill(0);
    assert_eq!(udp(&packet(17, &datagram)), Ok(question()));
}

#[test]
fn a_datagram_has_at_least_8_bytes() {
    for length in [0, 7] {
        let mut datagram = bytes(QUESTION);
        datagram[5] = length;
        datagram[6..8].fill(0);
        assert_eq!(udp(&packet(17, &datagram)), Err(Fault::Malformed));
    }
    let empty = udp(&packet(17, &bytes("9c 40 00 35  00 08 00 00"))).map(|udp| udp.payload.len());
    assert_eq!(empty, Ok(0));
}

#[test]
fn a_datagram_can_be_cut_off_anywhere() {
    let whole = bytes(QUESTION);
    for length in 0..whole.len() {
        let datagram = udp(&packet(17, &whole[..length])).map(|_| "was accepted");
        assert_eq!(datagram, Err(Fault::Truncated), "the first {length} bytes");
    }
}

#[test]
fn a_segment_has_a_sequence_number() {
    let expected = Tcp {
        source_port: 40001,
        destination_port: 80,
        sequence: 0x0102_0304,
        payload: b"brew",
    };
    assert_eq!(tcp(&packet(6, &bytes(BREW))), Ok(expected));
}

#[test]
fn every_changed_bit_of_a_segment_is_noticed() {
    let accepted = |bytes: &[u8]| tcp(&packet(6, bytes)).is_ok();
    assert_eq!(unnoticed(&bytes(BREW), accepted), []);
}

#[test]
fn a_segment_cannot_do_without_a_checksum() {
    let mut segment = bytes(BREW);
    segment[16..18].fill(0);
    let segment = tcp(&packet(6, &segment)).map(|_| "was accepted");
    assert_eq!(segment, Err(Fault::BadChecksum));
}

#[test]
fn a_segment_has_a_header_of_at_least_20_bytes() {
    let mut segment = bytes(BREW);
    segment[12] = 0x40;
    assert_eq!(tcp(&packet(6, &segment)), Err(Fault::Malformed));
}

#[test]
fn a_header_that_is_cut_off_is_truncated() {
    let whole = bytes(BREW);
    for length in 0..24 {
        let segment = tcp(&packet(6, &whole[..length])).map(|_| "was accepted");
        assert_eq!(segment, Err(Fault::Truncated), "the first {length} bytes");
    }
}

#[test]
fn a_datagram_is_described() {
    let packet = "45 00 00 27  00 01 00 00  40 11 66 8a  0a 00 00 07  0a 00 00 35 ";
    let frame = bytes(&[FRAME, " ", packet, QUESTION].concat());
    let expected = "10.0.0.7:40000 > 10.0.0.53:53 UDP, 11 bytes";
    assert_eq!(describe(&frame).as_deref(), Ok(expected));
}

#[test]
fn a_segment_is_described() {
    let answer = "
        45 00 00 28  00 01 00 00  40 06 66 94  0a 00 00 35  0a 00 00 07
        00 50 9c 41  00 00 23 28  00 00 1b 59  50 12 fa f0  c5 93 00 00
        00 00 00 00  00 00
    ";
    let expected = "10.0.0.53:80 > 10.0.0.7:40001 TCP, 0 bytes";
    assert_eq!(
        describe(&bytes(&[FRAME, answer].concat())).as_deref(),
        Ok(expected)
    );
}

#[test]
fn other_kinds_of_frames_are_unsupported() {
    let packet = "45 00 00 27  00 01 00 00  40 11 66 8a  0a 00 00 07  0a 00 00 35 ";
    let mut frame = bytes(&[FRAME, " ", packet, QUESTION].concat());
    frame[12..14].copy_from_slice(&[0x86, 0xdd]);
    assert_eq!(describe(&frame), Err(Fault::Unsupported));
}

#[test]
fn other_protocols_are_unsupported() {
    // Protocol 1 with the checksum that belongs to it, and what would be a datagram.
    let packet = "45 00 00 27  00 01 00 00  40 01 66 9a  0a 00 00 07  0a 00 00 35 ";
    let frame = bytes(&[FRAME, " ", packet, QUESTION].concat());
    assert_eq!(describe(&frame), Err(Fault::Unsupported));
}
