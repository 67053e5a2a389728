use cell_review2::Log;

#[test]
fn events_are_read() {
    let log = Log::new();
    log.add(7);
    log.add(8);
    let mut sum = 0;
    log.read(|event| sum += event);
    assert_eq!((sum, log.readers()), (15, 1));
}
