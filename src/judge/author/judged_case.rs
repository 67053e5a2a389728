//! `JudgedCase`: one wrong solution of an author, and what became of it.

use crate::course::RecordedFailure;
use crate::fingerprint::Fingerprint;
use crate::judge::verdict::Verdict;

/// A wrong solution that the author of an exercise wrote.
#[derive(Clone, Debug)]
pub struct JudgedCase {
    /// The name of its folder.
    pub name: String,
    /// What is judged.
    pub files: Fingerprint,
    /// `None` if it wasn't judged: it has no hint, or it's recorded how these files fail.
    pub verdict: Option<Verdict>,
}

impl JudgedCase {
    /// How it fails as far as this mistake counts it: as it was judged, or else as it's recorded.
    pub fn fingerprint(&self, recorded: &RecordedFailure) -> Option<Fingerprint> {
        match &self.verdict {
            Some(verdict) => verdict.fingerprint(recorded.varies),
            None => recorded.signature,
        }
    }

    /// Whether it was judged, and failed in another way than recorded.
    pub fn is_doubtful(&self, recorded: &RecordedFailure) -> bool {
        let fails = |verdict: &Verdict| !verdict.passed();
        self.verdict.as_ref().is_some_and(fails) && self.fingerprint(recorded) != recorded.signature
    }
}
