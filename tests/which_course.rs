//! The embedded course is judged by its own tests, whatever the manifests on disk say, and CI can require it.

use std::fs;

use indoc::{formatdoc, indoc};

use crate::support::embedded::EmbeddedCourse;
use crate::support::foreign::rustlings;
use crate::support::{Course, Exercise};

const TITLE: &str = "The Rust road";

/// The exercise that the learner makes easy.
const HELLO: &str = "exercises/01_foundations/hello1";

/// The embedded course with an exercise made easy, in a level of just that one.
fn eased() -> EmbeddedCourse {
    let course = EmbeddedCourse::init();
    course.write(&format!("{HELLO}/src/main.rs"), "fn main() {}\n");
    course.write(
        &format!("{HELLO}/tests/hello1.rs"),
        indoc! {"
            #[test]
            fn it_passes() {}
        "},
    );
    course.write(
        "exercises/01_foundations/info.toml",
        indoc! {r#"
            title = "Foundations"

            [[topics]]
            id = "printing"
            title = "Printing"

            [[exercises]]
            name = "hello1"
            title = "Hello"
            topics = ["printing"]
            starts = "error: expected"
            hints = ["Look.", "Look again."]
        "#},
    );
    course
}

/// A course of that level under this title.
fn manifest(title: &str) -> String {
    formatdoc! {r#"
        format_version = 2
        title = "{title}"
        levels = ["01_foundations"]
    "#}
}

#[track_caller]
fn is_judged_by_the_embedded_tests(course: &EmbeddedCourse) {
    let ran = course.run(&["verify", "hello1"]).exits(1);
    assert!(!ran.stdout.contains("it_passes"), "{ran:#?}");
}

#[test]
fn another_title_does_not_make_it_another_course() {
    for title in ["My road", "the rust road", ""] {
        let course = eased();
        course.write("info.toml", manifest(title));
        is_judged_by_the_embedded_tests(&course);
        // A note says that the manifest on disk doesn't count.
        course.run(&["verify", "hello1"]).complains("info.toml");
    }
}

#[test]
fn a_manifest_of_another_format_does_not_make_it_another_course() {
    let rustlings = indoc! {r#"
        format_version = 1

        [[exercises]]
        name = "easy"
        dir = "01_foundations"
        hint = ""
    "#};
    let track = r#"{"exercises": {"practice": [{"slug": "hello1", "name": "Hello"}]}}"#;
    let exercism = r#"{"files": {"solution": ["src/main.rs"], "test": []}}"#;
    for (name, text) in [
        ("info.toml", rustlings),
        (".wr.toml", r#"exercises_dir = "exercises""#),
        ("config.json", track),
        (".exercism/config.json", exercism),
        // No level at all.
        ("notes.txt", ""),
    ] {
        let course = eased();
        fs::remove_file(course.path("info.toml")).expect("a manifest");
        course.write(name, text);
        course.write(
            "Cargo.toml",
            indoc! {r#"
                [package]
                name = "mine"
                version = "0.1.0"
                edition = "2024"
            "#},
        );
        course.write("exercises/01_foundations/easy.rs", "fn main() {}\n");
        is_judged_by_the_embedded_tests(&course);
    }
}

#[test]
fn missing_levels_do_not_make_it_another_course() {
    let course = eased();
    course.write("info.toml", manifest("Mine"));
    for level in ["02_control_flow", "03_ownership", "04_lifetimes"] {
        fs::remove_dir_all(course.path(&format!("exercises/{level}"))).expect("a level");
    }
    is_judged_by_the_embedded_tests(&course);
    // A missing exercise doesn't pass.
    course.run(&["verify", "moves1"]).exits(1);
}

#[test]
fn ci_can_require_the_embedded_course() {
    let course = EmbeddedCourse::init();
    course.solve("01_foundations/hello1");
    let verify = ["verify", "--expect", TITLE, "hello1"];
    course.run(&verify).exits(0);
    course
        .run(&["verify", "--expect", TITLE, "--solutions"])
        .exits(2);
    let misspelt = ["verify", "--expect", "rust road"];
    course.run(&misspelt).exits(2).complains(TITLE);

    // Another course in its place, which passes its own tests.
    let other = || Course::new().with(Exercise::new("tide").solved());
    other().run(&["verify"]).exits(0);
    other()
        .run(&["verify", "--expect", TITLE])
        .exits(2)
        .complains("A small course")
        .complains(TITLE);
    let pretender = other();
    pretender.file("info.toml").replace("A small course", TITLE);
    pretender.run(&verify).exits(1);
    // All other courses have their tests on disk.
    other()
        .run(&["verify", "--expect", "A small course"])
        .exits(2)
        .complains(TITLE);
}

#[test]
fn a_level_of_the_same_name_does_not_make_it_the_embedded_course() {
    let course = Course::new().with(Exercise::new("tide").solved());
    course
        .file("info.toml")
        .replace("01_harbour", "01_foundations");
    for folder in ["exercises", "solutions"] {
        let [from, to] = ["01_harbour", "01_foundations"].map(|level| format!("{folder}/{level}"));
        fs::rename(course.path(&from), course.path(&to)).expect("a level");
    }
    let list = course.run(&["list"]).exits(0).says("tide");
    assert!(!list.stdout.contains("hello1"), "{list:#?}");
    course.run(&["verify"]).exits(0);
}

#[test]
fn a_folder_that_is_given_twice_must_be_the_same() {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let course = rustlings();
    let root = course.root().display().to_string();
    let made = |name: &str| scratch.path().join(name).display().to_string();
    for (args, code) in [
        (["init", &made("a"), "--course", &made("b")], 2),
        (["init", &made("c"), "--course", &made("./c")], 0),
        (["convert", &made("a"), "--course", &root], 2),
    ] {
        let ran = course.run(&args).exits(code);
        let complains = ran.stderr.contains("two folders are given");
        assert_eq!(complains, code == 2, "{ran:#?}");
    }
    assert!(!scratch.path().join("a").exists() && !scratch.path().join("b").exists());
    // One of them is enough, wherever it's given.
    course.run(&["--course", &made("d"), "init"]).exits(0);
    assert!(scratch.path().join("d/info.toml").exists());
    for (number, from) in [&["--course", &root][..], &[]].iter().enumerate() {
        let to = made(&format!("converted{number}"));
        let ran = course.run(&[&["convert", "--to", &to], *from].concat());
        ran.says("Wrote");
    }
}
