use miri1::peaks;

#[test]
fn each_block_has_a_peak() {
    assert_eq!(peaks(&[1, 7, 3, 4, 2, 2], 2), [7, 4, 2]);
    assert_eq!(peaks(&[], 3), []);
}

#[test]
fn the_last_block_may_be_shorter() {
    assert_eq!(peaks(&[1, 7, 3, 4, 9], 2), [7, 4, 9]);
    assert_eq!(peaks(&[5, 6], 50), [6]);
}
