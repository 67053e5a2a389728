//! Knows no temperatures of one digit.

use std::sync::LazyLock;

use regex::{Captures, Regex};

static FAHRENHEIT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(-?[0-9]{2,3}) ?°F").expect("a regex"));

/// A recipe with its temperatures in Celsius, rounded: "Bake at 350 °F." becomes "Bake at 177 °C."
pub fn in_celsius(recipe: &str) -> String {
    let celsius = |found: &Captures| {
        let fahrenheit: f64 = found[1].parse().expect("digits are a number");
        format!("{:.0} °C", (fahrenheit - 32.0) * 5.0 / 9.0)
    };
    FAHRENHEIT.replace_all(recipe, celsius).into_owned()
}

/// The lines of a recipe that contain a word. It begins and ends with a letter or a digit.
pub fn lines_with<'a>(recipe: &'a str, word: &str) -> Vec<&'a str> {
    let word = Regex::new(&format!(r"(?i)\b{}\b", regex::escape(word))).expect("a regex");
    recipe.lines().filter(|line| word.is_match(line)).collect()
}
