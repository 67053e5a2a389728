use miri4::Reader;

#[test]
fn numbers_and_bytes_are_read() {
    let mut reader = Reader::new(&[1, 2, 3, 4, 5]);
    reader.skip(1);
    assert_eq!(reader.number(), Some(0x0203));
    assert_eq!(reader.byte(), Some(4));
    assert_eq!(reader.last(), Some(5));
}
