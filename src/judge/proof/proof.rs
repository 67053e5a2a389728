//! Proof that a test came to its end.
//!
//! An exit status of 0 and the words "test result: ok" prove nothing: code under test can call `exit(0)` and print what it likes. So every
//! test is watched. Before any code under test runs, secret words are read from standard input; the first is said at once, and the last
//! when the test's body came to the end that its author wants: it returned, or returned a success, or panicked with the words that
//! `should_panic` expects. Who did not read standard input cannot say it, and nothing that runs afterwards can turn a failure into a pass.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// The words for one run of one test.
pub struct Secret {
    entered: u128,
    left: u128,
}

impl Secret {
    /// Words that nobody can guess.
    pub fn new() -> Self {
        Self {
            entered: word(),
            left: word(),
        }
    }

    /// What is read from standard input: the first word, and two halves of the last.
    pub fn stdin(&self) -> String {
        let mask = word();
        let words = [self.entered, mask, self.left ^ mask];
        words.map(|word| said(word) + "\n").concat()
    }
}

/// A word as it is said.
fn said(word: u128) -> String {
    format!("{word:032x}")
}

/// The standard library seeds its hash maps from the system's random source; two of them make 128 bits.
pub fn word() -> u128 {
    let half = || u128::from(RandomState::new().build_hasher().finish());
    half() << 64 | half()
}

/// Looks for the words in what a test prints, however it arrives.
pub struct Witness<'s> {
    secret: &'s Secret,
    /// The unfinished end of what arrived.
    rest: Vec<u8>,
    entered: usize,
    left: usize,
}

impl<'s> Witness<'s> {
    pub fn of(secret: &'s Secret) -> Self {
        Self {
            secret,
            rest: Vec::new(),
            entered: 0,
            left: 0,
        }
    }

    /// Takes the next piece of standard error.
    pub fn hear(&mut self, bytes: &[u8]) {
        self.rest.extend_from_slice(bytes);
        while let Some(end) = self.rest.iter().position(|&byte| byte == b'\n') {
            let line: Vec<u8> = self.rest.drain(..=end).collect();
            let line = line.trim_ascii();
            self.entered += usize::from(line == said(self.secret.entered).as_bytes());
            self.left += usize::from(line == said(self.secret.left).as_bytes());
        }
        // A word is short: what does not fit cannot be one.
        let excess = self.rest.len().saturating_sub(1024);
        self.rest.drain(..excess);
    }

    /// Whether the test's body was entered, and came to its wanted end as often.
    pub fn returned(&self) -> bool {
        self.entered > 0 && self.entered == self.left
    }

    /// Whether anything was seen that watches.
    pub fn entered(&self) -> bool {
        self.entered > 0
    }

    /// What was printed, without the words.
    pub fn without_words(&self, text: &str) -> String {
        let mut clean = text.to_owned();
        for word in [self.secret.entered, self.secret.left].map(said) {
            clean = clean.replace(&format!("\n{word}\n"), "").replace(&word, "");
        }
        clean
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_test_that_was_left_as_often_as_entered_has_returned() {
        let secret = Secret::new();
        let [entered, left] = [said(secret.entered), said(secret.left)];
        let proven = |words: &[&str]| {
            let mut witness = Witness::of(&secret);
            for word in words {
                // Byte by byte: pipes cut where they like.
                format!("noise\n{word}\n")
                    .bytes()
                    .for_each(|byte| witness.hear(&[byte]));
            }
            witness.returned()
        };
        assert!(proven(&[&entered, &left]));
        assert!(!proven(&[]), "nothing was entered");
        assert!(!proven(&[&entered]), "exit(0) inside the test");
        assert!(!proven(&[&left]));
        assert!(
            !proven(&[&entered, &left, &entered]),
            "exit(0) inside the second case of a property"
        );
        let guessed = said(0);
        assert!(!proven(&[&guessed, &guessed]), "guessed words");
    }

    #[test]
    fn what_is_read_does_not_hold_the_last_word() {
        let secret = Secret::new();
        assert!(!secret.stdin().contains(&said(secret.left)));
    }

    #[test]
    fn two_words_are_never_alike() {
        let secret = Secret::new();
        assert_ne!(secret.entered, secret.left);
        assert_ne!(secret.stdin(), Secret::new().stdin());
    }
}
