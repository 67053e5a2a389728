//! `SourcePaths`: the files in which an author finds what is reported, if they aren't the learner's.

use super::diagnostic::Diagnostic;
use super::event::Event;
use super::test_result::TestResult;
use super::verdict::Verdict;

/// Files under the path that the judge gives them, and where they really are. Both are relative to the course's root.
#[derive(Clone, Debug, Default)]
pub struct SourcePaths(Vec<(String, String)>);

impl SourcePaths {
    /// For these pairs of paths.
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// Corrects everything that an event reports.
    #[must_use]
    pub fn correct(&self, mut event: Event) -> Event {
        match &mut event {
            Event::Diagnosed { diagnostic, .. } => self.correct_diagnostic(diagnostic),
            Event::Tested { result, .. } => self.correct_result(result),
            Event::Judged(verdict) => self.correct_verdict(verdict),
            _ => {}
        }
        event
    }

    fn correct_verdict(&self, verdict: &mut Verdict) {
        for diagnostic in &mut verdict.diagnostics {
            self.correct_diagnostic(diagnostic);
        }
        for result in &mut verdict.tests {
            self.correct_result(result);
        }
    }

    fn correct_diagnostic(&self, diagnostic: &mut Diagnostic) {
        self.correct_text(&mut diagnostic.rendered);
        if let Some(file) = &mut diagnostic.file {
            self.correct_text(file);
        }
        for label in &mut diagnostic.labels {
            if let Some(place) = &mut label.place {
                self.correct_text(&mut place.file);
            }
        }
    }

    fn correct_result(&self, result: &mut TestResult) {
        self.correct_text(&mut result.output);
        if let Some(detail) = &mut result.detail {
            self.correct_text(detail);
        }
    }

    fn correct_text(&self, text: &mut String) {
        for (reported, real) in &self.0 {
            if text.contains(reported) {
                *text = text.replace(reported, real);
            }
        }
    }
}
