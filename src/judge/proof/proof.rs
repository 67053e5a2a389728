//! Proof that a test returned.
//!
//! An exit status of 0 and the words "test result: ok" prove nothing: code under test can call `exit(0)` and print anything. So every
//! test is instrumented. Before any code under test runs, it reads secret words from standard input. It prints the first at once, and the last
//! when the test's body ends as its author wants: it returned, returned a success, or panicked with the message that `should_panic`
//! expects. Only code that read standard input can print the words, and nothing that runs afterwards can turn a failure into a pass.

use super::case_log::CaseLog;
use crate::fingerprint::Fingerprint;

/// The secret words for one run of one test.
pub struct Secret {
    entered: u128,
    left: u128,
    cases: u128,
}

impl Secret {
    /// Creates random words.
    pub fn new() -> Self {
        Self {
            entered: word(),
            left: word(),
            cases: word(),
        }
    }

    /// What the test reads from standard input: the first word, and two halves of the last.
    pub fn stdin(&self) -> String {
        let mask = word();
        let words = [self.entered, mask, self.left ^ mask];
        words.map(|word| printed(word) + "\n").concat()
    }

    /// The same for a test that says what becomes of each case of a suite: it also reads the word for that, and with which case it begins.
    pub fn stdin_from_case(&self, first: u64) -> String {
        let more = [self.cases, u128::from(first)];
        self.stdin() + &more.map(|word| printed(word) + "\n").concat()
    }
}

/// A word as it's printed.
fn printed(word: u128) -> String {
    format!("{word:032x}")
}

/// A random word.
pub fn word() -> u128 {
    u128::from_le_bytes(Fingerprint::random().to_bytes())
}

/// Searches a test's output for the words as it arrives.
pub struct Witness<'s> {
    secret: &'s Secret,
    /// The last, incomplete line.
    rest: Vec<u8>,
    entered: usize,
    left: usize,
    cases: CaseLog,
}

impl<'s> Witness<'s> {
    pub fn of(secret: &'s Secret) -> Self {
        Self {
            secret,
            rest: Vec::new(),
            entered: 0,
            left: 0,
            cases: CaseLog::default(),
        }
    }

    /// Reads the next piece of standard error.
    pub fn hear(&mut self, bytes: &[u8]) {
        self.rest.extend_from_slice(bytes);
        while let Some(end) = self.rest.iter().position(|&byte| byte == b'\n') {
            let line: Vec<u8> = self.rest.drain(..=end).collect();
            let word = line.trim_ascii();
            self.entered += usize::from(word == printed(self.secret.entered).as_bytes());
            self.left += usize::from(word == printed(self.secret.left).as_bytes());
            if let Some(case) = line.strip_prefix(printed(self.secret.cases).as_bytes()) {
                let case = String::from_utf8_lossy(case);
                self.cases.hear(case.trim_end_matches('\n'));
            }
        }
        // A report of a case is short, so a longer line can't be one.
        let excess = self.rest.len().saturating_sub(64 << 10);
        self.rest.drain(..excess);
    }

    /// Whether the test's body was entered, and ended as wanted just as often.
    pub fn returned(&self) -> bool {
        self.entered > 0 && self.entered == self.left
    }

    /// Whether any instrumented code ran.
    pub fn entered(&self) -> bool {
        self.entered > 0
    }

    /// The reports on cases.
    pub fn into_cases(self) -> CaseLog {
        self.cases
    }

    /// The output without the words.
    pub fn without_words(&self, text: &str) -> String {
        let cases = printed(self.secret.cases);
        let lines = text.split_inclusive('\n');
        let mut clean: String = lines.filter(|line| !line.starts_with(&cases)).collect();
        for word in [self.secret.entered, self.secret.left].map(printed) {
            clean = clean.replace(&format!("\n{word}\n"), "").replace(&word, "");
        }
        clean
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_test_that_was_left_as_often_as_entered_returned() {
        let secret = Secret::new();
        let [entered, left] = [printed(secret.entered), printed(secret.left)];
        let proven = |words: &[&str]| {
            let mut witness = Witness::of(&secret);
            for word in words {
                // Byte by byte, because pipes split the stream anywhere.
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
        let guessed = printed(0);
        assert!(!proven(&[&guessed, &guessed]), "guessed words");
    }

    #[test]
    fn standard_input_does_not_contain_the_last_word() {
        let secret = Secret::new();
        assert!(!secret.stdin().contains(&printed(secret.left)));
    }

    #[test]
    fn words_are_never_repeated() {
        let secret = Secret::new();
        assert_ne!(secret.entered, secret.left);
        assert_ne!(secret.stdin(), Secret::new().stdin());
    }
}
