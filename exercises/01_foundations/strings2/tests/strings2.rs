use strings2::{is_on, label, tidy};

#[test]
fn spaces_at_both_ends_are_gone() {
    assert_eq!(tidy("  honey "), "honey");
    assert_eq!(tidy("green tea"), "green tea", "a space inside stays");
    assert_eq!(tidy("   "), "");
}

#[test]
fn the_label_has_the_shelf_and_the_name() {
    assert_eq!(label("b3", "honey"), "B3: honey");
    assert_eq!(label(" c12 ", "  green tea"), "C12: green tea");
}

#[test]
fn the_name_keeps_its_lowercase_letters() {
    assert_eq!(label("é1", "Café"), "É1: Café");
}

#[test]
fn a_label_belongs_to_its_shelf() {
    assert!(is_on("B3: honey", "b3"));
    assert!(is_on("B3: honey", " B3 "));
    assert!(!is_on("C3: honey", "b3"));
}

#[test]
fn shelf_b3_is_not_shelf_b30() {
    assert!(!is_on("B30: tea", "b3"));
    assert!(
        !is_on("C1: B3: a box", "b3"),
        "here, B3 is only part of the name"
    );
}
