//! A small gradebook for the tests of exports: a pass, a failure with everything that's awkward, something not judged, and a stranger.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::visible::{Visible, VisibleExercise};
use crate::fingerprint::Fingerprint;
use crate::grade::gradebook::{
    Details, Gradebook, GradedExercise, GradedOutcome, GradedSubmission, GradedTest, Isolation,
    Listed, Origin, Points, Refusal, Rows, Standing, Student,
};

fn exercise(name: &str, outcome: GradedOutcome, score: u64, max: u64) -> GradedExercise {
    GradedExercise {
        exercise: name.to_owned(),
        level: "01".to_owned(),
        outcome,
        score: Points::of_hundredths(score),
        max: Points::of_hundredths(max),
        cause: None,
        codes: Vec::new(),
        diagnostic: None,
        tests: Vec::new(),
        notes: Vec::new(),
        oracle: false,
        attempt: Some(Fingerprint::of(name)),
        seconds: 0.25,
    }
}

fn failed_test(name: &str, hidden: bool, message: &str) -> GradedTest {
    GradedTest {
        name: name.to_owned(),
        passed: false,
        unproven: false,
        hidden,
        score: Points::ZERO,
        max: Points::of_hundredths(50),
        message: message.to_owned(),
    }
}

fn row(
    name: &str,
    columns: &[(&str, &str)],
    standing: Standing,
    verdicts: Vec<GradedExercise>,
) -> GradedSubmission {
    let columns: BTreeMap<String, String> = columns
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    GradedSubmission {
        student: Student {
            id: name.to_lowercase().replace(' ', "-"),
            entry: "b /".to_owned(),
            name: name.to_owned(),
            section: columns.get("Section").cloned().unwrap_or_default(),
            columns,
        },
        standing,
        at: Some("2026-10-01T12:00:00Z".parse().expect("a time")),
        tag: None,
        commit: Some("0123456789012345678901234567890123456789".to_owned()),
        late: None,
        score: verdicts.iter().map(|graded| graded.score).sum(),
        max: Points::whole(3),
        verdicts,
        refused: Vec::new(),
        claim: None,
    }
}

/// A student with everything that's awkward.
fn bob() -> GradedSubmission {
    let compared =
        "assertion `left == right` failed\n  left: 1\n right: 2\n at /srv/grader/out/x.rs";
    let mut partly = exercise("a", GradedOutcome::Failed, 50, 200);
    partly.cause = Some("the test secret_case fails".to_owned());
    partly.tests = vec![
        failed_test("rises", false, compared),
        failed_test("secret_case", true, "expected 4711"),
    ];
    let mut broken = exercise("b", GradedOutcome::Failed, 0, 100);
    broken.cause = Some("does not compile".to_owned());
    broken.codes = vec!["E0308".to_owned()];
    broken.diagnostic =
        Some("error[E0308]: mismatched types\n --> exercises/01/b/src/lib.rs:3:5\n".to_owned());
    let columns = [
        ("Student", "=HYPERLINK(\"x\")"),
        ("ID", "12"),
        ("SIS Login ID", "bob"),
        ("Section", "Mon"),
    ];
    let mut bob = row("Bob", &columns, Standing::Submitted, vec![partly, broken]);
    bob.refused = vec![Refusal {
        path: "<x>/../y".to_owned(),
        reason: "its path contains `..`".to_owned(),
    }];
    bob
}

/// Its rows.
pub(super) fn rows() -> Vec<GradedSubmission> {
    let mut ada = row(
        "Ada",
        &[
            ("Student", "Lovelace, Ada"),
            ("ID", "11"),
            ("SIS User ID", "s-11"),
            ("SIS Login ID", "ada"),
            ("Section", "Mon"),
            ("Week 1 (99)", ""),
        ],
        Standing::Submitted,
        vec![
            exercise("a", GradedOutcome::Passed, 200, 200),
            exercise("b", GradedOutcome::Passed, 100, 100),
        ],
    );
    ada.tag = Some("submit/1".to_owned());
    let bob = bob();
    let not_judged = GradedOutcome::NotJudged {
        reason: "no disk space in /srv/grader".to_owned(),
    };
    let columns = [("ID", "13"), ("SIS Login ID", "cy"), ("Section", "Tue")];
    let cy = row(
        "Cy",
        &columns,
        Standing::Submitted,
        vec![exercise("a", not_judged, 0, 200)],
    );
    let mut stranger = row(
        "Stranger",
        &[],
        Standing::Unknown,
        vec![exercise("a", GradedOutcome::Failed, 0, 200)],
    );
    stranger.commit = None;
    vec![ada, bob, cy, stranger]
}

/// The gradebook.
pub(super) fn gradebook() -> Gradebook {
    with_rows(&rows())
}

/// A gradebook with these rows.
pub(super) fn with_rows(rows: &[GradedSubmission]) -> Gradebook {
    let mut on_disk = Rows::in_folder(&std::env::temp_dir()).expect("a file");
    for row in rows {
        on_disk.push(row).expect("written");
    }
    let listed = |name: &str, points| Listed {
        name: name.to_owned(),
        title: format!("Exercise *{name}*"),
        level: "01".to_owned(),
        max: Points::whole(points),
        mutants: Vec::new(),
    };
    Gradebook {
        schema: "runner/gradebook/v1".to_owned(),
        title: "Week 1".to_owned(),
        course: "A small course".to_owned(),
        toolchain: "rustc 1.95.0".to_owned(),
        policy: "1".to_owned(),
        isolation: Isolation::default(),
        origin: Origin {
            course: Fingerprint::of("course"),
            assignment: Fingerprint::of("assignment"),
            class: Fingerprint::of("class"),
            students: 4,
            partition: None,
        },
        details: Details::Full,
        deadline: None,
        exercises: vec![listed("a", 2), listed("b", 1)],
        max: Points::whole(3),
        rows: on_disk,
    }
}

/// What each student may see.
pub(super) fn exercises(gradebook: &Gradebook) -> Vec<Vec<VisibleExercise>> {
    let visible = Visible::new(gradebook, &[]);
    let rows = gradebook.rows.iter();
    rows.map(|row| visible.exercises(&row.expect("a row")))
        .collect()
}

/// What an export writes.
pub(super) fn written(export: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> String {
    let mut bytes = Vec::new();
    export(&mut bytes).expect("written");
    String::from_utf8(bytes).expect("text")
}
