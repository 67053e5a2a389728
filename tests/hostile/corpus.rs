//! The corpus: submissions that try to get a point without solving the exercise, and odd ones that solve it. All of them are graded as one class.
//!
//! Each attack is a folder in `corpus/`, a submission with a header in its `src/lib.rs`:
//!
//! - `kind`: what it tries.
//! - `layer`: what stops it.
//! - `expected`: its outcome. An attack that only tries to reach something returns the right answer if it could.
//! - `otherwise`: its outcome without a sandbox, which shows that it's the sandbox that stops it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::{code_can_be_confined, not_tried};
use crate::support::files::paths_below;
use crate::support::report::Report;
use crate::support::{Course, Exercise, Ran, runner};

/// Set for the grader. No submission may see it.
const SECRET: &str = "RUNNER_TEST_SECRET";

/// A submission in the corpus.
struct Entry {
    name: String,
    dir: PathBuf,
    header: BTreeMap<String, String>,
}

impl Entry {
    fn source(&self) -> String {
        let bytes = fs::read(self.dir.join("src/lib.rs")).expect("a source");
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[track_caller]
    fn says(&self, key: &str) -> &str {
        let value = self.header.get(key);
        value.unwrap_or_else(|| panic!("{} has no `{key}`", self.name))
    }
}

fn entries(folder: &str) -> Vec<Entry> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/hostile")
        .join(folder);
    let folders = fs::read_dir(dir)
        .expect("the corpus")
        .map(|entry| entry.expect("an entry").path());
    let entry = |dir: PathBuf| {
        let mut entry = Entry {
            name: dir
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned(),
            dir,
            header: BTreeMap::new(),
        };
        let source = entry.source();
        let lines = source
            .lines()
            .map_while(|line| line.strip_prefix("// ")?.split_once(": "));
        entry.header = lines
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        entry
    };
    folders.map(entry).collect()
}

/// Grades them as one class, and returns the outcomes by student.
fn grade(course: &Course, entries: &[Entry]) -> BTreeMap<String, String> {
    let dir = tempfile::tempdir().expect("a scratch folder");
    let (class, out) = (dir.path().join("class"), dir.path().join("out"));
    for entry in entries {
        let to = class.join(&entry.name).join("exercises/01_harbour/tide");
        for from in paths_below(&entry.dir).iter().filter(|path| path.is_file()) {
            let to = to.join(from.strip_prefix(&entry.dir).expect("a path below"));
            fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            fs::copy(from, to).expect("a copy");
        }
    }
    let mut command = runner();
    command
        .arg("grade")
        .arg(class)
        .arg("--course")
        .arg(course.root())
        .arg("--out")
        .arg(&out)
        .env(SECRET, "no one may know");
    // What starts the grader may leave descriptors open. No submission may get them.
    let (inherited, _writer) = std::io::pipe().expect("a pipe");
    rustix::io::fcntl_setfd(&inherited, rustix::io::FdFlags::empty()).expect("it's inherited");
    let ran = Ran::by(&mut command);
    let results = fs::read_to_string(out.join("results.jsonl"));
    let results = results.unwrap_or_else(|_| panic!("no results: {ran:#?}"));
    assert!(!results.contains("no one may know"), "the secret was seen");
    let verdict = |line: &str| {
        let result: serde_json::Value = serde_json::from_str(line).expect("a result");
        let text = |key: &str| result[key].as_str().expect("a text").to_owned();
        (text("student"), text("outcome"))
    };
    results.lines().map(verdict).collect()
}

#[test]
fn no_attack_scores_and_no_honest_submission_loses() {
    if !code_can_be_confined() {
        not_tried("this kernel can't confine code");
        return;
    }
    let (attacks, honest) = (entries("corpus"), entries("honest_submissions"));
    assert!(attacks.len() >= 60, "{} attacks", attacks.len());
    assert!(honest.len() >= 25, "{} honest submissions", honest.len());
    for attack in &attacks {
        assert!(!attack.says("kind").is_empty() && !attack.says("layer").is_empty());
    }
    let expected = attacks
        .iter()
        .map(|attack| (attack.name.clone(), attack.says("expected").to_owned()));
    let right = honest
        .iter()
        .map(|entry| (entry.name.clone(), "passed".to_owned()));
    let expected: BTreeSet<(String, String)> = expected.chain(right).collect();
    let course = Course::with_all([Exercise::new("tide").limited()]);
    let all: Vec<Entry> = attacks.into_iter().chain(honest).collect();
    let found: BTreeSet<(String, String)> = grade(&course, &all).into_iter().collect();
    let surprising: Vec<_> = found.difference(&expected).collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    assert!(
        surprising.is_empty() && missing.is_empty(),
        "found {surprising:#?}\ninstead of {missing:#?}"
    );
}

#[test]
fn without_the_sandbox_these_attacks_succeed() {
    let attacks = entries("corpus")
        .into_iter()
        .filter(|attack| attack.header.contains_key("otherwise"));
    let attacks: Vec<Entry> = attacks.collect();
    assert!(attacks.len() >= 15, "{} attacks", attacks.len());
    let exercises = attacks.iter().map(|attack| {
        let own_tests = format!("tests/{}.rs", attack.name);
        Exercise::new(&attack.name)
            .source(attack.source().replace("tests/tide.rs", &own_tests))
            .limited()
    });
    let report = Report::of(&Course::with_all(exercises), &[]);
    for attack in &attacks {
        report.expect(&attack.name, attack.says("otherwise"));
    }
}
