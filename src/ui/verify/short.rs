//! `short`: what is wrong with an exercise, one line for each problem, as editors read it.

use super::first_error::{Complaint, complaints};
use crate::judge::{Severity, Verdict};
use crate::ui::terminal::joined;

/// A file, as it's shown, and a line in it.
pub type FileLine = (String, u32);

/// Finds places for editors.
pub trait EditorPlaces {
    /// A file of the course as it's shown; `file` is relative to the course.
    fn shown(&self, file: &str) -> String;

    /// Where to look if the check of this name doesn't say it: a prediction, a mutant, the formatting.
    fn of_check(&self, name: &str) -> FileLine;
}

/// `src/lib.rs:6:6: error: use of moved value: `parcel` [E0382]`, the errors before the advice.
pub fn short(verdict: &Verdict, places: &dyn EditorPlaces) -> Vec<String> {
    let errors = complaints(verdict).into_iter().map(|complaint| {
        let text = match complaint.title.strip_prefix("test ") {
            Some(test) => format!("{test}: {}", in_one_line(&complaint.text)),
            None => with_code(&complaint),
        };
        let check = complaint.title.strip_prefix("test ").unwrap_or_default();
        let at = place(&complaint, check, places);
        format!("{at}: error: {text}")
    });
    let advice = verdict.diagnostics.iter().filter(|diagnostic| {
        !diagnostic.blocks && diagnostic.severity != Severity::Note && diagnostic.file.is_some()
    });
    let advice = advice.map(|diagnostic| {
        let complaint = Complaint::of_diagnostic(diagnostic);
        let at = place(&complaint, "", places);
        format!("{at}: warning: {}", with_code(&complaint))
    });
    errors.chain(advice).collect()
}

/// The message, and its code behind it.
fn with_code(complaint: &Complaint) -> String {
    let code = format!("error[{}]: ", complaint.title);
    match complaint.message.strip_prefix(&code) {
        Some(message) => format!("{message} [{}]", complaint.title),
        None => complaint
            .message
            .strip_prefix("error: ")
            .unwrap_or(&complaint.message)
            .to_owned(),
    }
}

fn place(complaint: &Complaint, check: &str, places: &dyn EditorPlaces) -> String {
    let (file, line) = match (&complaint.file, complaint.line) {
        (Some(file), Some(line)) => (places.shown(file), line),
        (Some(file), None) => (places.shown(file), 1),
        (None, _) => places.of_check(check),
    };
    let file = joined(&file);
    format!("{file}:{line}:{}", complaint.column.unwrap_or(1))
}

/// Several lines, joined.
fn in_one_line(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::fixtures;

    struct InCourse;

    impl EditorPlaces for InCourse {
        fn shown(&self, file: &str) -> String {
            let own = file.strip_prefix("exercises/03_ownership/moves1/");
            own.unwrap_or(file).to_owned()
        }

        fn of_check(&self, name: &str) -> FileLine {
            (format!("<{name}>"), 1)
        }
    }

    #[test]
    fn compiler_errors_tests_and_advice_have_the_same_form() {
        assert_eq!(
            short(&fixtures::does_not_compile(), &InCourse),
            [
                "src/lib.rs:6:6: error: use of moved value: `parcel` [E0382]",
                "src/lib.rs:8:6: error: cannot add `&str` to `u32` [E0277]",
                "src/lib.rs:8:6: warning: unused variable: `unused` [unused_variables]",
            ]
        );
        assert_eq!(
            short(&fixtures::test_fails(), &InCourse)[..2],
            [
                "tests/moves1.rs:2:47: error: adds: assertion `left == right` failed: sum of 1 and 2; left: 4; right: 3",
                "<edge::returns>:1:1: error: edge::returns: returned the error \"bad\"",
            ]
        );
    }

    #[test]
    fn a_panic_in_a_library_leads_to_the_test() {
        let mut verdict = fixtures::test_fails();
        verdict.diagnostics.clear();
        verdict.tests = vec![fixtures::panics_in_libraries()];
        let lines = short(&verdict, &InCourse);
        assert_eq!(lines, ["<adds>:1:1: error: adds: capacity overflow"]);
    }

    #[test]
    fn every_failure_has_a_line_of_its_own() {
        for verdict in fixtures::one_of_each_cause() {
            let lines = short(&verdict, &InCourse);
            assert!(!lines.is_empty(), "{verdict:?}");
            for line in lines {
                let form = line.split(": ").nth(1);
                assert!(matches!(form, Some("error" | "warning")), "{line}");
                assert!(!line.contains('\n') && !line.contains('\x1b'), "{line}");
            }
        }
        assert_eq!(short(&fixtures::passed(), &InCourse), [] as [&str; 0]);
    }
}
