//! Keeps four examples, none of which shows anything.

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
/// assert!(true);
/// # Ok::<(), String>(())
/// ```
pub fn code(letter: char) -> Result<&'static str, String> {
    let known = CODES.iter().find(|(known, _)| *known == letter);
    let (_, code) = known.ok_or(format!("there is no code for {letter:?}"))?;
    Ok(code)
}

/// The code of a word, with a space between letters.
///
/// ```
/// assert!(true);
/// ```
///
/// # Panics
///
/// A letter without a code is a panic:
///
/// ```should_panic
/// panic!();
/// ```
pub fn encode(word: &str) -> String {
    let codes = word.chars().map(|letter| code(letter).unwrap());
    codes.collect::<Vec<_>>().join(" ")
}

/// How long a lamp is on for a dot or a dash, in units.
///
/// ```text
/// .  one unit
/// -  three units
/// ```
pub fn units(sign: char) -> u32 {
    if sign == '-' { 3 } else { 1 }
}

/// Waits as long as it takes to send a word, with one second per unit. This example should compile, but
/// should not run: it would take nine seconds.
///
/// ```no_run
/// let _ = 1;
/// ```
pub fn send(word: &str) {
    let seconds: u32 = encode(word).chars().map(units).sum();
    sleep(Duration::from_secs(seconds.into()));
}
