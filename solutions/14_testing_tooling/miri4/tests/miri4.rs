//! The comment says what holds, but not what the call needs: two bytes. One byte is left, and the second
//! one that is read belongs to something else.

use miri4::Reader;

#[test]
fn numbers_and_bytes_are_read() {
    let mut reader = Reader::new(&[1, 2, 3, 4, 5]);
    reader.skip(1);
    assert_eq!(reader.number(), Some(0x0203));
    assert_eq!(reader.byte(), Some(4));
    assert_eq!(reader.last(), Some(5));
}

#[test]
fn one_byte_is_not_a_number() {
    let mut reader = Reader::new(&[1]);
    assert_eq!(reader.number(), None);
}
