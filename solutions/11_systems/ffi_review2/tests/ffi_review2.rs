use ffi_review2::Badge;

#[test]
fn a_badge_has_a_name() {
    let badge = Badge::new(c"Mira");
    assert_eq!(badge.name(), c"Mira");
    assert!(!badge.is_blank());
    assert!(badge.compare(&Badge::new(c"Miro")).is_lt());
}

#[test]
fn a_name_that_fills_the_badge_has_no_0_after_it() {
    assert!(!Badge::new(c"Bartholomew").name().is_empty());
}
