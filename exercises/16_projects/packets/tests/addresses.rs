//! On the wire, the highest byte of a number comes first.
//!
//! - `ethernet` takes a frame apart: 6 bytes for the network card that it goes to, 6 for the one that it comes from, 2
//!   for the kind, and the rest is the payload. A `Mac` is displayed like `02:00:0a:00:00:0b`.
//! - `ipv4` takes the payload of such a frame apart. It begins with a header:
//!
//! ```text
//!  byte 0           its upper 4 bits are the version, which is 4
//!                   its lower 4 bits are the length of the header, in units of 4 bytes
//!  bytes 2 and 3    the length of header and payload, in bytes; what follows is padding
//!  byte 9           the protocol
//!  bytes 10 and 11  the checksum
//!  bytes 12 to 15   the address that it comes from
//!  bytes 16 to 19   the address that it goes to
//! ```
//!
//! The checksum is chosen in such a way that the numbers of 2 bytes in the header, all added up, are FFFF. If a sum
//! needs more than 16 bits, its upper part is added to the lower 16: 3FFFC becomes FFFC + 3. Any other sum is a
//! `BadChecksum`. Another version, a header of less than 20 bytes, and a length that is less than the header's are
//! `Malformed`.

use std::net::Ipv4Addr;

use packets::{Fault, Frame, Ipv4, Mac, ethernet, ipv4};

mod support;

use support::bytes;

/// From 10.0.0.7 to 192.168.1.53, protocol 17: `kettle`.
const PACKET: &str = "
    45 00 00 1a  00 01 00 00  40 11 ae ee  0a 00 00 07
    c0 a8 01 35  6b 65 74 74  6c 65
";

/// The same with protocol 6 and a header of 24 bytes.
const LONG_HEADER: &str = "
    46 00 00 1e  00 01 00 00  40 06 ab f4  0a 00 00 07
    c0 a8 01 35  01 01 01 00  6b 65 74 74  6c 65
";

/// What's in the packet.
fn kettle(protocol: u8) -> Ipv4<'static> {
    Ipv4 {
        source: Ipv4Addr::new(10, 0, 0, 7),
        destination: Ipv4Addr::new(192, 168, 1, 53),
        protocol,
        payload: b"kettle",
    }
}

/// The packet with some bytes replaced.
fn changed(changes: &[(usize, u8)]) -> Vec<u8> {
    let mut packet = bytes(PACKET);
    for &(position, byte) in changes {
        packet[position] = byte;
    }
    packet
}

#[test]
fn a_frame_goes_from_card_to_card() {
    let frame = bytes("02 00 00 00 00 35  02 00 0a 00 00 0b  08 06  01 02 03");
    let expected = Frame {
        destination: Mac([2, 0, 0, 0, 0, 0x35]),
        source: Mac([2, 0, 0x0a, 0, 0, 0x0b]),
        kind: 0x0806,
        payload: &[1, 2, 3],
    };
    assert_eq!(ethernet(&frame), Ok(expected));
}

#[test]
fn the_address_of_a_card_is_shown_in_hexadecimal() {
    let address = Mac([0x02, 0x00, 0x5e, 0xff, 0x10, 0x0b]);
    assert_eq!(address.to_string(), "02:00:5e:ff:10:0b");
}

#[test]
fn a_frame_has_at_least_14_bytes() {
    assert_eq!(ethernet(&[7; 13]), Err(Fault::Truncated));
    let kind = ethernet(&[7; 14]).map(|frame| frame.kind);
    assert_eq!(kind, Ok(0x0707));
}

#[test]
fn a_packet_goes_from_address_to_address() {
    assert_eq!(ipv4(&bytes(PACKET)), Ok(kettle(17)));
}

#[test]
fn a_header_can_be_longer() {
    assert_eq!(ipv4(&bytes(LONG_HEADER)), Ok(kettle(6)));
}

#[test]
fn padding_does_not_belong_to_the_payload() {
    let mut packet = bytes(PACKET);
    packet.resize(46, 0);
    assert_eq!(ipv4(&packet), Ok(kettle(17)));
}

#[test]
fn a_changed_address_is_noticed() {
    for (position, byte) in [(12, 0x0b), (15, 0x08), (16, 0xc1), (19, 0x34)] {
        let packet = ipv4(&changed(&[(position, byte)])).map(|_| "was accepted");
        assert_eq!(packet, Err(Fault::BadChecksum), "byte {position}");
    }
}

#[test]
fn every_changed_bit_of_a_header_is_noticed() {
    let packet = bytes(LONG_HEADER);
    for bit in 0..24 * 8 {
        let mut packet = packet.clone();
        packet[bit / 8] ^= 1 << (bit % 8);
        assert!(ipv4(&packet).is_err(), "bit {bit} of the header");
    }
}

#[test]
fn a_checksum_covers_only_the_header() {
    let packet = ipv4(&changed(&[(20, b'm')])).map(|packet| packet.payload.to_vec());
    assert_eq!(packet, Ok(b"mettle".to_vec()));
}

#[test]
fn a_packet_has_version_4() {
    // Where another version needs it, the checksum is changed too.
    let newer = changed(&[(0, 0x65), (10, 0x8e)]);
    assert_eq!(ipv4(&newer), Err(Fault::Malformed));
}

#[test]
fn a_header_has_at_least_20_bytes() {
    let short = changed(&[(0, 0x44)]);
    assert_eq!(ipv4(&short), Err(Fault::Malformed));
}

#[test]
fn a_packet_is_not_shorter_than_its_header() {
    let short = changed(&[(3, 0x13)]);
    assert_eq!(ipv4(&short), Err(Fault::Malformed));
    let empty = changed(&[(3, 0x14), (11, 0xf4)]);
    assert_eq!(ipv4(&empty).map(|packet| packet.payload.len()), Ok(0));
}

#[test]
fn a_packet_can_be_cut_off_anywhere() {
    let whole = bytes(PACKET);
    for length in 0..whole.len() {
        let packet = ipv4(&whole[..length]);
        assert_eq!(packet, Err(Fault::Truncated), "the first {length} bytes");
    }
}
