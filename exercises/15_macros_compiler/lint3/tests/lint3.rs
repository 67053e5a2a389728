use lint3::findings;

#[test]
fn a_sum_is_found() {
    assert_eq!(findings("x = x + 1;"), 1);
}
