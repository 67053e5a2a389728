//! `CaseLog`: what a test says of the cases that it hands to the learner's code, one line each. See `case` in `runner_proof.rs.in`.

use crate::judge::verdict::{FailedCase, SuiteCases};

/// What was said of cases in one run of a test.
#[derive(Debug, Default)]
pub struct CaseLog {
    /// What became of those that came to an end.
    pub cases: SuiteCases,
    /// The number of the one that was begun last, as long as it has no end.
    pub open: Option<u64>,
    /// The one that ended the run before, without what it came to.
    pub lost: Option<FailedCase>,
}

impl CaseLog {
    /// Hears a line, without the secret word that it begins with.
    pub(super) fn hear(&mut self, line: &str) {
        let mut fields = line.split('\t').map(unescaped);
        let head = fields.next().unwrap_or_default();
        let Some((what, number)) = head.trim().split_once(' ') else {
            return;
        };
        let number = number.parse().ok();
        let mut case = || {
            let mut next = || fields.next();
            Some(FailedCase {
                name: next()?,
                input: next()?,
                expected: next()?,
                got: next()?,
            })
        };
        match what {
            "begun" => self.open = number,
            "lost" => self.lost = case(),
            "passed" if self.closes(number) => self.cases.passed += 1,
            "failed" if self.closes(number) => {
                self.cases.failed += 1;
                if let Some(case) = case() {
                    self.cases.show(case);
                }
            }
            _ => {}
        }
    }

    /// Whether this is the number of the case that is open, which then no longer is.
    fn closes(&mut self, number: Option<u64>) -> bool {
        number.is_some() && self.open.take_if(|open| Some(*open) == number).is_some()
    }
}

/// A text whose line breaks and tabs were escaped.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        plain.push(match char {
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                other => other.unwrap_or('\\'),
            },
            char => char,
        });
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(lines: &[&str]) -> CaseLog {
        let mut log = CaseLog::default();
        for line in lines {
            log.hear(line);
        }
        log
    }

    #[test]
    fn cases_count_once_and_only_when_they_were_begun() {
        let log = heard(&[
            " begun 0",
            " passed 0",
            " passed 0",
            " passed 1",
            " begun 1",
            " failed 1\ta\\tb\tx\\ny\t\\\\\t",
            " begun 2",
        ]);
        assert_eq!((log.cases.passed, log.cases.failed), (1, 1));
        assert_eq!(log.open, Some(2));
        let shown = FailedCase {
            name: "a\tb".to_owned(),
            input: "x\ny".to_owned(),
            expected: "\\".to_owned(),
            got: String::new(),
        };
        assert_eq!(log.cases.first_failing, [shown]);
    }

    #[test]
    fn any_other_line_is_ignored() {
        let log = heard(&["", " begun", " begun x", " passed x", " failed 3", "\t\t"]);
        assert_eq!(log.cases, SuiteCases::default());
        assert_eq!((log.open, log.lost), (None, None));
    }
}
