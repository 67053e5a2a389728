//! A crate for Morse code. Examples in documentation are tests: `cargo test` compiles and runs them.
//! These five were never run, and none of them passes.
//!
//! Fix the documentation, not the functions. Keep every example, and let each do what its text says.

use std::thread::sleep;
use std::time::Duration;

const CODES: [(char, &str); 6] = [
    ('a', ".-"),
    ('e', "."),
    ('m', "--"),
    ('o', "---"),
    ('s', "..."),
    ('t', "-"),
];

/// The code of one letter.
///
/// ```
/// assert_eq!(doc_tests1::code('s')?, "...");
/// ```
pub fn code(letter: char) -> Result<&'static str, String> {
    let known = CODES.iter().find(|(known, _)| *known == letter);
    let (_, code) = known.ok_or(format!("there is no code for {letter:?}"))?;
    Ok(code)
}

/// The code of a word, with a space between letters.
///
/// ```
/// assert_eq!(doc_tests1::encode("sos"), "...---...");
/// ```
///
/// # Panics
///
/// A letter without a code is a panic:
///
/// ```
/// doc_tests1::encode("été");
/// ```
pub fn encode(word: &str) -> String {
    let codes = word.chars().map(|letter| code(letter).unwrap());
    codes.collect::<Vec<_>>().join(" ")
}

/// How long a lamp is on for a dot or a dash, in units.
///
/// ```
/// .  one unit
/// -  three units
/// ```
pub fn units(sign: char) -> u32 {
    if sign == '-' { 3 } else { 1 }
}

/// Waits as long as it takes to send a word, with one second per unit. This example should compile, but
/// should not run: it would take nine seconds.
///
/// ```
/// send("moat");
/// ```
pub fn send(word: &str) {
    let seconds: u32 = encode(word).chars().map(units).sum();
    sleep(Duration::from_secs(seconds.into()));
}
