//! Two helpers for a cookbook, and both are careless.
//!
//! `in_celsius` replaces only the first temperature, and always by the same one: give `replace_all` a
//! closure that gets the `Captures` and returns the new text. `lines_with` takes what a reader typed for a
//! pattern, so that "1.5" finds "125"; and it compiles that pattern for each line. It should find the text
//! as a whole word, in capital or small letters.

use regex::Regex;

/// A recipe with its temperatures in Celsius, rounded: "Bake at 350 °F." becomes "Bake at 177 °C."
pub fn in_celsius(recipe: &str) -> String {
    let fahrenheit = Regex::new(r"(-?[0-9]+) ?°F").expect("a regex");
    fahrenheit.replace(recipe, "177 °C").into_owned()
}

/// The lines of a recipe that contain a word. It begins and ends with a letter or a digit.
pub fn lines_with<'a>(recipe: &'a str, word: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    for line in recipe.lines() {
        if Regex::new(word).expect("a regex").is_match(line) {
            found.push(line);
        }
    }
    found
}
