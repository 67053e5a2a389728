//! Rejects an attempt that exceeds our limits: files too large, brackets nested too deeply, too many tests.

use super::attempt::Attempt;
use crate::course::{DEEPEST, Excess, Unreadable, is_rust, may_be_too_deep, token_stream};
use crate::judge::proof::MOST_TESTS;
use crate::judge::proof::instrumentation::instrument;
use crate::judge::verdict::Diagnostic;

impl Attempt<'_> {
    /// The first limit that it exceeds, in words that learners understand; `None` if it exceeds none.
    pub(super) fn limit_exceeded(&self) -> Option<Diagnostic> {
        if let Some(excess) = Excess::of(&self.files) {
            return Some(self.diagnostic(&excess.file, None, excess.sentence));
        }
        if let Some((path, line)) = self.too_deep() {
            let words = format!(
                "brackets are nested more than {DEEPEST} levels deep here, which is the limit"
            );
            return Some(self.diagnostic(path, u32::try_from(line).ok(), words));
        }
        let path = self.too_many_tests()?;
        let words = format!(
            "with this file, the exercise has more than {MOST_TESTS} tests, which is the limit"
        );
        Some(self.diagnostic(path, None, words))
    }

    /// The first source whose brackets are nested too deeply, and the line.
    fn too_deep(&self) -> Option<(&str, usize)> {
        let may_be = |(path, content): &(&str, &[u8])| is_rust(path) && may_be_too_deep(content);
        self.files
            .iter()
            .filter(may_be)
            .find_map(|(path, content)| {
                let line = match token_stream(std::str::from_utf8(content).ok()?) {
                    Err(Unreadable::TooDeep { line }) => Some(line),
                    Ok(_) | Err(Unreadable::NotRust) => None,
                };
                // The parser keeps every source of this thread in memory. We already have the line number.
                proc_macro2::extra::invalidate_current_thread_spans();
                Some((path, line?))
            })
    }

    /// The source that exceeds the limit of tests.
    fn too_many_tests(&self) -> Option<&str> {
        let attributes =
            |content: &[u8]| content.windows(5).filter(|word| word == b"test]").count();
        let sources = || self.files.iter().filter(|(path, _)| is_rust(path));
        // Searching for the word is faster than tokenizing.
        let most: usize = sources().map(|(_, content)| attributes(content)).sum();
        if most <= MOST_TESTS {
            return None;
        }
        let mut tests = 0;
        let last = sources().find(|(_, content)| {
            let found = std::str::from_utf8(content).ok().and_then(instrument);
            tests += found.map_or(0, |found| found.tests.len());
            tests > MOST_TESTS
        });
        last.map(|(path, _)| path)
    }
}
