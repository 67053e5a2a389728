use ffi_review2::Badge;

#[test]
fn a_badge_has_a_name() {
    let badge = Badge::new(c"Mira");
    assert_eq!(badge.name(), c"Mira");
    assert!(!badge.is_blank());
    assert!(badge.compare(&Badge::new(c"Miro")).is_lt());
}
