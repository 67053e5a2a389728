use ffi_review1::Label;

#[test]
fn a_label_has_a_length() {
    let label = Label::new("wild garlic");
    assert_eq!(label.length_from(0), 11);
    assert_eq!(label.length_from(5), 6);
}

#[test]
fn a_position_after_the_label_has_no_text() {
    Label::new("mint").length_from(5);
}
