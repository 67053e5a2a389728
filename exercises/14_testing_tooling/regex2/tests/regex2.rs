use regex2::{in_celsius, lines_with};

const PIE: &str = "\
125 g butter
1.5 l milk
a pinch of Salt
200 g salted nuts
salt & pepper (optional)";

#[test]
fn every_temperature_is_converted() {
    assert_eq!(in_celsius("Bake at 350 °F."), "Bake at 177 °C.");
    let steps = "450°F for a minute, then 212 °F.";
    assert_eq!(in_celsius(steps), "232 °C for a minute, then 100 °C.");
    assert_eq!(
        in_celsius("Freeze at -40 °F or 32 °F"),
        "Freeze at -40 °C or 0 °C"
    );
}

#[test]
fn everything_else_stays() {
    assert_eq!(in_celsius("350 g, 3 Fs and 20 °C"), "350 g, 3 Fs and 20 °C");
    assert_eq!(in_celsius(""), "");
}

#[test]
fn a_word_is_found_in_any_case() {
    assert_eq!(lines_with(PIE, "butter"), ["125 g butter"]);
    let salt = ["a pinch of Salt", "salt & pepper (optional)"];
    assert_eq!(lines_with(PIE, "SALT"), salt, "`salted` is another word");
}

#[test]
fn a_long_cookbook_is_searched_with_one_pattern() {
    // Making a pattern takes longer than searching many lines: one for each would exceed the time limit.
    let book = "1 l milk\n".repeat(100_000);
    assert_eq!(lines_with(&book, "Milk").len(), 100_000);
}

#[test]
fn what_was_typed_is_not_a_pattern() {
    assert_eq!(lines_with(PIE, "1.5"), ["1.5 l milk"]);
    assert_eq!(
        lines_with(PIE, "pepper (optional"),
        ["salt & pepper (optional)"]
    );
    assert_eq!(lines_with(PIE, "b|m"), [""; 0]);
}
