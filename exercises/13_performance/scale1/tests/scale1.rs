use parity_scale_codec::{Compact, Decode, Encode};
use scale1::{compact, read_compact};

/// Numbers of every size, and those next to each limit.
fn numbers() -> Vec<u64> {
    let powers = (0..64).map(|power| 1_u64 << power);
    let mut numbers: Vec<u64> = powers
        .flat_map(|power| [power - 1, power, power + 1])
        .collect();
    numbers.extend([u64::MAX, u64::MAX - 1, 1_000_000_007]);
    numbers
}

fn written(number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    compact(number, &mut bytes);
    bytes
}

#[test]
fn small_numbers_take_one_byte() {
    assert_eq!(written(0), [0]);
    assert_eq!(written(1), [4]);
    assert_eq!(written(63), [252]);
}

#[test]
fn numbers_are_written_as_on_every_chain() {
    for number in numbers() {
        assert_eq!(
            written(number),
            Compact(number).encode(),
            "the number {number}"
        );
    }
}

#[test]
fn numbers_are_read_again() {
    for number in numbers() {
        let bytes = Compact(number).encode();
        assert_eq!(
            read_compact(&mut &bytes[..]),
            Some(number),
            "from {bytes:?}"
        );
    }
}

#[test]
fn what_follows_is_left() {
    for number in numbers() {
        let mut bytes = Compact(number).encode();
        bytes.extend([7, 8, 9]);
        let mut rest = &bytes[..];
        read_compact(&mut rest);
        assert_eq!(rest, [7, 8, 9], "after {number}");
    }
}

#[test]
fn a_number_that_is_cut_off_is_refused() {
    for number in numbers() {
        let bytes = Compact(number).encode();
        let cut = &bytes[..bytes.len() - 1];
        assert_eq!(
            read_compact(&mut &cut[..]),
            None,
            "the last byte of {number} is missing"
        );
    }
}

#[test]
fn only_the_shortest_encoding_is_read() {
    for bytes in [
        &[0b01, 0][..],
        &[0b1111_1101, 0],
        &[0b10, 0, 0, 0],
        &[0b1111_1110, 0xff, 0, 0],
        &[0b11, 1, 0, 0, 0],
        &[0b11, 255, 255, 255, 0b0011_1111],
        &[0b111, 1, 2, 3, 4, 0],
    ] {
        assert!(Compact::<u64>::decode(&mut &bytes[..]).is_err());
        assert_eq!(
            read_compact(&mut &bytes[..]),
            None,
            "{bytes:?} are more bytes than the number needs"
        );
    }
}

#[test]
fn a_number_of_more_than_64_bits_is_refused() {
    let nine = [0b1_0111, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    assert_eq!(read_compact(&mut &nine[..]), None);
    let largest = [0xff; 68];
    assert_eq!(read_compact(&mut &largest[..]), None);
}
