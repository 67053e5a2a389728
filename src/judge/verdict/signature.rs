//! `Signature`: how an attempt failed, the same for everyone who makes the same mistake, whatever their lines and local names are.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::diagnostic::Diagnostic;
use super::failure::Failure;
use super::test_result::{TestOutcome, TestResult};
use crate::course::SourceItems;
use crate::fingerprint::Fingerprint;

/// How an attempt failed.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// Of each error's code and the item around it, and of each failed test with what its panics say, such as the values that were compared.
    pub whole: Fingerprint,
    /// The same without what the panics say, for tests that say something else each time.
    pub outline: Fingerprint,
}

impl Signature {
    /// The signature of a failure, for which `source` reads the files; `None` if nothing failed. The order of errors and tests doesn't matter.
    pub fn of<'s>(
        diagnostics: &[Diagnostic],
        tests: &[TestResult],
        source: &dyn Fn(&str) -> Option<&'s str>,
    ) -> Option<Self> {
        let mut outline = BTreeSet::new();
        let mut files: HashMap<&str, Option<SourceItems>> = HashMap::new();
        for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.blocks) {
            let place = diagnostic.file.as_deref().zip(diagnostic.line);
            let item = place.and_then(|(file, line)| {
                let items = || source(file).map(SourceItems::of);
                let items = files.entry(file).or_insert_with(items).as_ref()?;
                items.around(usize::try_from(line).ok()?)
            });
            let code = diagnostic.code.clone();
            let code = code.unwrap_or_else(|| without_names(&diagnostic.message));
            outline.insert(format!("error {code} in {}", item.unwrap_or_default()));
        }
        let mut said = Vec::new();
        let failed = |test: &&TestResult| test.outcome != TestOutcome::Passed;
        for test in tests.iter().filter(failed) {
            let name = &test.name;
            outline.insert(format!("test {name} {:?}", end(test.outcome)));
            if test.outcome == TestOutcome::Failed {
                let seen = Failure::read(&test.output);
                let panics = seen.panics.iter().map(|panic| panic.message.join("\n"));
                let words = panics.chain(seen.returned().map(str::to_owned));
                said.extend(words.map(|words| format!("test {name}: {}", without_chance(&words))));
            }
        }
        let mut whole = outline.clone();
        whole.extend(said);
        (!outline.is_empty()).then(|| Self {
            whole: of_parts(&whole),
            outline: of_parts(&outline),
        })
    }
}

/// How a test ended. One that never ends by itself exceeds the limit that it reaches first, and which one that is depends on the machine.
fn end(outcome: TestOutcome) -> TestOutcome {
    match outcome {
        TestOutcome::OutputLimit | TestOutcome::MemoryLimit => TestOutcome::TimedOut,
        outcome => outcome,
    }
}

fn of_parts(parts: &BTreeSet<String>) -> Fingerprint {
    let mut builder = Fingerprint::builder("failure");
    for part in parts {
        builder.text(part);
    }
    builder.finish()
}

/// A message without what it quotes, which may be names that the learner chose.
fn without_names(message: &str) -> String {
    let outside = message.split('`').step_by(2);
    outside.collect::<Vec<_>>().join("`")
}

/// A text without what differs each time or from machine to machine: addresses, folders of paths, lines, and the numbers of threads in a panic that a
/// test has captured.
fn without_chance(text: &str) -> String {
    let before_panics = text.split(" panicked at ").map(|before| {
        let thread = before
            .strip_suffix(')')
            .and_then(|before| before.rsplit_once(" ("));
        thread.map_or(before, |(thread, _)| thread)
    });
    let text = before_panics.collect::<Vec<_>>().join(" panicked at ");
    let is_space = |char: char| char.is_whitespace() || matches!(char, '"' | '\'' | '`' | '\\');
    let words = text.split_inclusive(is_space).map(|word| {
        let Some((_, file)) = word.rsplit_once('/') else {
            return word.to_owned();
        };
        let line = |char: char| char == ':' || char.is_ascii_digit();
        let end = file.trim_end_matches(is_space);
        format!("{}{}", end.trim_end_matches(line), &file[end.len()..])
    });
    without_addresses(&words.collect::<String>())
}

/// A text without the digits of addresses.
fn without_addresses(text: &str) -> String {
    let mut parts = text.split("0x");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str("0x");
        kept.push_str(part.trim_start_matches(|char: char| char.is_ascii_hexdigit()));
    }
    kept
}

#[cfg(test)]
mod tests {
    use indoc::formatdoc;

    use super::super::fixture;
    use super::*;

    fn error(code: Option<&str>, message: &str, line: u32) -> Diagnostic {
        Diagnostic {
            message: message.to_owned(),
            file: Some("src/lib.rs".to_owned()),
            line: Some(line),
            ..fixture::error(code)
        }
    }

    fn failed(name: &str, line: u32, message: &str) -> TestResult {
        let output = formatdoc! {"

            thread '{name}' ({line}) panicked at tests/a.rs:{line}:5:
            {message}
            note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
        "};
        TestResult {
            output,
            ..fixture::result(name, TestOutcome::Failed)
        }
    }

    /// The first ten lines belong to `open`, the others to `close`.
    fn signature(diagnostics: &[Diagnostic], tests: &[TestResult]) -> Option<Signature> {
        let body = "\n".repeat(9);
        let source: &str = &format!("fn open() {{{body}}}\nfn close() {{{body}}}\n");
        Signature::of(diagnostics, tests, &|path| {
            (path == "src/lib.rs").then_some(source)
        })
    }

    fn of(diagnostics: &[Diagnostic], tests: &[TestResult]) -> Option<Fingerprint> {
        signature(diagnostics, tests).map(|signature| signature.whole)
    }

    #[test]
    fn an_error_is_known_by_its_code_and_its_item() {
        let moved = |line| {
            of(
                &[error(Some("E0382"), "use of moved value: `bag`", line)],
                &[],
            )
        };
        assert!(moved(3).is_some());
        assert_eq!(moved(3), moved(9), "lines move");
        assert_ne!(moved(3), moved(11), "it's another function");
        let borrowed = of(&[error(Some("E0502"), "use of moved value: `bag`", 3)], &[]);
        assert_ne!(moved(3), borrowed);
        let twice = [error(Some("E0382"), "a", 3), error(Some("E0382"), "b", 4)];
        assert_eq!(of(&twice, &[]), moved(3));
    }

    #[test]
    fn an_error_without_a_code_is_known_by_its_words() {
        let found = |name: &str| {
            let message = format!("expected `;`, found `{name}`");
            of(&[error(None, &message, 3)], &[])
        };
        assert_eq!(found("bag"), found("sack"));
        let other = of(&[error(None, "lifetime may not live long enough", 3)], &[]);
        assert_ne!(found("bag"), other);
    }

    #[test]
    fn warnings_do_not_count() {
        let mut warning = error(Some("unused_variables"), "unused", 3);
        warning.blocks = false;
        assert_eq!(of(&[warning], &[]), None);
    }

    #[test]
    fn a_failed_test_is_known_by_its_name_and_what_was_compared() {
        let compared = |name: &str, line, left: u32| {
            let values = formatdoc! {"
                assertion `left == right` failed
                  left: {left}
                 right: 3"};
            of(&[], &[failed(name, line, &values)])
        };
        assert_eq!(compared("opens", 3, 4), compared("opens", 30, 4));
        assert_ne!(compared("opens", 3, 4), compared("opens", 3, 5));
        assert_ne!(compared("opens", 3, 4), compared("closes", 3, 4));
        let passed = TestResult::of_check("closes", 0.1, None);
        let opens = failed("opens", 3, "no");
        assert_eq!(of(&[], &[opens.clone(), passed]), of(&[], &[opens]));
    }

    #[test]
    fn an_outline_has_the_tests_and_errors_but_not_what_the_tests_said() {
        let outline = |diagnostics: &[Diagnostic], tests: &[TestResult]| {
            signature(diagnostics, tests).map(|signature| signature.outline)
        };
        let said = |name: &str, message: &str| outline(&[], &[failed(name, 3, message)]);
        assert!(said("opens", "one").is_some());
        assert_eq!(said("opens", "one"), said("opens", "two"));
        assert_ne!(said("opens", "one"), said("closes", "one"));
        let mut slow = failed("opens", 3, "one");
        slow.outcome = TestOutcome::TimedOut;
        assert_ne!(outline(&[], &[slow]), said("opens", "one"));
        let moved = |line| outline(&[error(Some("E0382"), "moved", line)], &[]);
        assert_ne!(moved(3), moved(11));
        assert_eq!(outline(&[], &[]), None);
    }

    #[test]
    fn addresses_and_the_order_of_panics_do_not_count() {
        let at = |address: &str| of(&[], &[failed("opens", 3, &format!("bag at {address}, 2"))]);
        assert_eq!(at("0x7ffe01"), at("0x55aabbcc"));
        assert_ne!(at("0x7ffe01"), at("7ffe01"));
        let both = |messages: [&str; 2]| {
            let outputs = messages.map(|message| failed("opens", 3, message).output);
            let mut test = failed("opens", 3, "");
            test.output = outputs.concat();
            of(&[], &[test])
        };
        assert_eq!(both(["one", "two"]), both(["two", "one"]));
    }

    #[test]
    fn folders_lines_and_threads_of_a_captured_panic_do_not_count() {
        let captured = |thread: u32, folder: &str, line: u32, file: &str| {
            let said = format!(
                r#"left: "thread 'main' ({thread}) panicked at src/main.rs:{line}:9:\nno {folder}/{file}""#
            );
            of(&[], &[failed("opens", 3, &said)])
        };
        let one = captured(17, "/tmp/a1/b", 7, "bag.txt");
        assert_eq!(one, captured(18, "/home/ada/c", 9, "bag.txt"));
        assert_ne!(one, captured(17, "/tmp/a1/b", 7, "sack.txt"));
    }

    #[test]
    fn how_a_test_ended_counts() {
        let ended = |outcome| {
            let mut test = failed("opens", 3, "");
            test.outcome = outcome;
            of(&[], &[test])
        };
        assert_ne!(ended(TestOutcome::TimedOut), ended(TestOutcome::Crashed));
        for limit in [TestOutcome::MemoryLimit, TestOutcome::OutputLimit] {
            assert_eq!(ended(TestOutcome::TimedOut), ended(limit));
        }
        assert_eq!(ended(TestOutcome::Passed), None);
    }
}
