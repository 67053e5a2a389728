//! `Mistake`: something that learners often get wrong, with a hint of its own. Knows nothing about verdicts.

use std::fmt;

use crate::course::syntax::markdown::is_error_code;
use crate::fingerprint::Fingerprint;

/// Something that learners often get wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// What it's recognized by.
    pub symptom: Symptom,
    /// What to show those who made it, in Markdown.
    pub hint: String,
}

/// What a mistake is recognized by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Symptom {
    /// `wrong/clones`: an attempt that fails exactly as this wrong solution of the course does.
    WrongSolution(RecordedFailure),
    /// `E0502` or `lint clippy::needless_clone`: the code of a compiler error or of a denied lint.
    Code(String),
    /// `test name`: this test doesn't pass.
    Test(String),
}

/// How a wrong solution of the course fails, as far as its author has recorded it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordedFailure {
    /// The name of the wrong solution's folder.
    pub case: String,
    /// What is the same whenever it fails.
    pub signature: Option<Fingerprint>,
    /// The files that were judged.
    pub files: Option<Fingerprint>,
    /// Whether its tests say something else each time, so that only which of them fail counts.
    pub varies: bool,
}

impl RecordedFailure {
    /// Whether it's recorded how these files fail. Then they needn't be judged again.
    pub fn is_of(&self, files: Fingerprint) -> bool {
        self.signature.is_some() && self.files == Some(files)
    }
}

impl Symptom {
    /// How the wrong solution that shows it fails, if it's recognized by one.
    pub fn failure(&self) -> Option<&RecordedFailure> {
        match self {
            Self::WrongSolution(failure) => Some(failure),
            Self::Code(_) | Self::Test(_) => None,
        }
    }

    /// Parses a manifest's `when`; `None` if it has none of the forms above.
    pub fn parse(when: &str) -> Option<Self> {
        let is_name = |name: &str| !name.is_empty() && !name.contains(char::is_whitespace);
        if let Some(case) = when.strip_prefix("wrong/") {
            return (is_name(case) && !case.contains('/')).then(|| {
                Self::WrongSolution(RecordedFailure {
                    case: case.to_owned(),
                    ..RecordedFailure::default()
                })
            });
        }
        if let Some((kind, name)) = when.split_once(' ') {
            return match kind {
                "test" if is_name(name) => Some(Self::Test(name.to_owned())),
                "lint" if is_name(name) => Some(Self::Code(name.to_owned())),
                _ => None,
            };
        }
        is_error_code(when).then(|| Self::Code(when.to_owned()))
    }
}

impl fmt::Display for Symptom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongSolution(failure) => write!(f, "wrong/{}", failure.case),
            Self::Code(code) if is_error_code(code) => f.write_str(code),
            Self::Code(lint) => write!(f, "lint {lint}"),
            Self::Test(name) => write!(f, "test {name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_when_round_trips() {
        for when in [
            "wrong/clones",
            "E0502",
            "lint clippy::ptr_arg",
            "lint unused_must_use",
            "test edge::empty_list",
            "test cases/opened_twice.rs",
        ] {
            let symptom = Symptom::parse(when).map(|symptom| symptom.to_string());
            assert_eq!(symptom.as_deref(), Some(when));
        }
    }

    #[test]
    fn other_forms_of_when_are_rejected() {
        for when in [
            "",
            "wrong/",
            "wrong/a/b",
            "E05021",
            "error[E0502]",
            "clones",
            "test ",
            "test two names",
            "crash deep",
        ] {
            assert_eq!(Symptom::parse(when), None, "{when:?}");
        }
    }
}
