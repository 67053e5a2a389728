use layout_review2::Code;

#[test]
fn a_code_has_a_row() {
    let mut code = Code::numbered(7);
    assert_eq!(code.sign(), "bed 7");
    code.set_row(b'k');
    assert_eq!(code.row(), b'k');
    assert_eq!(Code::lettered(*b"dip").row(), b'd');
}
