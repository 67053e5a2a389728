use std::fmt::Write;

use no_std2::Line;

#[test]
fn a_value_is_formatted_into_the_line() {
    let mut line = Line::<16>::new();
    assert!(write!(line, "{:.1} C", 21.55).is_ok());
    assert_eq!(line.as_str(), "21.6 C");
    assert!(write!(line, ", {} %", 40).is_ok());
    assert_eq!(line.as_str(), "21.6 C, 40 %");
}

#[test]
fn a_line_can_be_filled_to_the_last_byte() {
    let mut line = Line::<6>::default();
    assert!(line.write_str("123").is_ok());
    assert!(line.write_str("456").is_ok(), "6 bytes fit");
    assert_eq!(line.as_str(), "123456");
    assert!(line.write_str("").is_ok(), "nothing always fits");
}

#[test]
fn a_text_that_is_too_long_is_cut() {
    let mut line = Line::<6>::new();
    assert!(write!(line, "{}", "temperature").is_err());
    assert_eq!(line.as_str(), "temper");
    assert!(line.write_str("x").is_err());
    assert_eq!(line.as_str(), "temper");
}

#[test]
fn characters_are_never_cut() {
    let mut line = Line::<5>::new();
    assert!(line.write_str("20 °C").is_err(), "it has 6 bytes");
    assert_eq!(line.as_str(), "20 °");
    let mut line = Line::<4>::new();
    assert!(line.write_str("20 °C").is_err());
    assert_eq!(line.as_str(), "20 ", "half of a `°` was written");
    let mut line = Line::<3>::new();
    assert!(line.write_str("🌧").is_err());
    assert_eq!(line.as_str(), "");
}

#[test]
fn a_line_can_be_used_again() {
    let mut line = Line::<8>::new();
    assert!(line.write_str("rainy").is_ok());
    line.clear();
    assert!(line.write_str("sun").is_ok());
    assert_eq!(line.as_str(), "sun");
}
