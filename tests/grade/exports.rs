//! What `--out` holds besides the gradebook: files for learning management systems and tools.

use std::fs;

use indoc::indoc;
use serde_json::Value;

use super::class::Class;
use crate::support::exercise::wrong_after;

/// A student who tries to be a formula, markup and a path.
const ODD: &str = "=cmd|'..'!A1 <b>x<!-- # [a](b)";

#[test]
fn every_format_is_written_and_no_name_leaves_its_place() {
    let class = Class::with_heights(&[("ada", 2), (ODD, 1)]);
    let printed =
        "println!(\"</testcase>\\u{1b}[31m\\n```\\n# no heading\\n::error::no command\");";
    let class = class.with("bob", "tide", &wrong_after(printed));
    class.grade("grades", &[]).exits(1);
    let read = |path: &str| {
        fs::read_to_string(class.path("grades").join(path)).unwrap_or_else(|_| panic!("{path}"))
    };
    let canvas = read("canvas.csv");
    assert!(
        canvas.starts_with("Student,ID,SIS User ID,SIS Login ID,Section,"),
        "{canvas}"
    );
    assert!(canvas.contains("'=cmd|"), "no formula: {canvas}");
    assert!(read("moodle.csv").starts_with("Identifier,Full name,"));
    let junit = read("junit.xml");
    assert!(
        !junit.contains('\u{1b}') && !junit.contains("<b>"),
        "{junit}"
    );
    for path in [
        "ctrf.json",
        "clippy.sarif",
        "gradescope/ada/results.json",
        "prairielearn/ada.json",
    ] {
        let value: Value = serde_json::from_str(&read(path)).expect(path);
        assert!(value.is_object(), "{path}");
    }
    let ada = read("feedback/ada.md");
    assert!(
        ada.contains("**1 of 1 points**") && !ada.contains("bob"),
        "{ada}"
    );
    let bob = read("feedback/bob.md");
    let root = class.course.root().display().to_string();
    assert!(!bob.contains(&root) && !bob.contains('\u{1b}'), "{bob}");
    let folder = class.path("grades/feedback");
    let names = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").file_name());
    let names: Vec<String> = names
        .map(|name| name.into_string().expect("a name"))
        .collect();
    assert_eq!(names.len(), 3, "{names:?}");
    let is_plain = |name: &String| {
        name.chars()
            .all(|char| char.is_ascii_alphanumeric() || "._-@".contains(char))
    };
    assert!(names.iter().all(is_plain), "{names:?}");
}

#[test]
fn a_hidden_test_stays_hidden_in_everything_that_students_read() {
    let class = Class::with_heights(&[("bob", 1)]);
    let hidden = indoc! {"
        use tide::height;

        #[test]
        fn never_seen() {
            assert_eq!(height(), 2, \"the answer is forty-seven-eleven\");
        }
    "};
    class.write("hidden/tide/secret.rs", hidden);
    let assignment = indoc! {r#"
        title = "Week 1"
        hidden = "hidden"
    "#};
    class.write("week1.toml", assignment);
    class
        .grade("grades", &["--assignment", "week1.toml"])
        .exits(1);
    let read = |path: &str| fs::read_to_string(class.path("grades").join(path)).expect(path);
    for path in [
        "feedback/bob.md",
        "gradescope/bob/results.json",
        "prairielearn/bob.json",
    ] {
        let text = read(path);
        assert!(text.contains("hidden test 1"), "{path}: {text}");
        for secret in ["never_seen", "forty-seven-eleven", "secret.rs"] {
            assert!(!text.contains(secret), "{path}, {secret}: {text}");
        }
    }
}
