use manifest4::display_text;

#[test]
fn a_delay_is_shown() {
    assert_eq!(display_text("late 6"), "6 minutes late");
}

#[test]
fn no_delay_is_on_time() {
    assert_eq!(display_text("late 0"), "on time");
    assert_eq!(display_text("all is well"), "on time");
}
