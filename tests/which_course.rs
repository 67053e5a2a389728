//! The course that the program carries is judged by its own tests, whatever somebody made of its manifests; and CI can insist on it.

use std::fs;

use crate::support::carried::Carried;
use crate::support::{Course, Ran};

const TITLE: &str = "The Rust road";

/// The carried course, in which one exercise was made easy.
fn eased() -> Carried {
    let carried = Carried::init();
    let dir = "exercises/01_foundations/hello1";
    carried.write(
        &format!("{dir}/tests/hello1.rs"),
        "#[test]\nfn it_passes() {}\n",
    );
    carried.write(&format!("{dir}/src/main.rs"), "fn main() {}\n");
    carried
}

/// A level of just this one exercise.
const ONLY_ONE: &str = r#"title = "Foundations"
[[topics]]
id = "printing"
title = "Printing"
[[exercises]]
name = "hello1"
title = "Hello"
topics = ["printing"]
starts = "error: expected"
hints = ["Look.", "Look again."]
"#;

#[track_caller]
fn is_judged_by_the_carried_tests(carried: &Carried) {
    let ran = carried.run(&["verify", "hello1"]).exits(1);
    assert!(!ran.stdout.contains("it_passes"), "{ran:#?}");
}

#[test]
fn another_title_does_not_make_it_another_course() {
    let carried = eased();
    for manifest in [
        "format_version = 2\ntitle = \"My road\"\nlevels = [\"01_foundations\"]\n",
        "format_version = 2\ntitle = \"the rust road\"\nlevels = [\"01_foundations\"]\n",
    ] {
        carried.write("info.toml", manifest);
        carried.write("exercises/01_foundations/info.toml", ONLY_ONE);
        is_judged_by_the_carried_tests(&carried);
        carried.run(&["verify", "hello1"]).complains("info.toml");
    }
}

#[test]
fn a_manifest_of_another_format_does_not_make_it_another_course() {
    let package = "[package]\nname = \"mine\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    // As rustlings has it, as wr has it, as Exercism has it, and none at all.
    let cases: [(&str, &str); 4] = [
        (
            "info.toml",
            "format_version = 1\n[[exercises]]\nname = \"easy\"\ndir = \"01_foundations\"\nhint = \"\"\n",
        ),
        (".wr.toml", "exercises_dir = \"exercises\"\n"),
        (
            "config.json",
            "{\"exercises\": {\"practice\": [{\"slug\": \"hello1\", \"name\": \"Hello\"}]}}",
        ),
        (
            ".exercism/config.json",
            "{\"files\": {\"solution\": [\"src/lib.rs\"], \"test\": []}}",
        ),
    ];
    for (manifest, text) in cases {
        let carried = eased();
        fs::remove_file(carried.path("info.toml")).expect("it is there");
        fs::create_dir_all(carried.path(".exercism")).expect("a folder");
        carried.write(manifest, text);
        carried.write("Cargo.toml", package);
        carried.write("exercises/01_foundations/easy.rs", "fn main() {}\n");
        is_judged_by_the_carried_tests(&carried);
    }
    let carried = eased();
    fs::remove_file(carried.path("info.toml")).expect("it is there");
    is_judged_by_the_carried_tests(&carried);
}

#[test]
fn a_level_in_another_order_or_without_some_exercises_does_not_make_it_another_course() {
    let carried = eased();
    carried.write(
        "info.toml",
        "format_version = 2\ntitle = \"Mine\"\nlevels = [\"01_foundations\"]\n",
    );
    carried.write("exercises/01_foundations/info.toml", ONLY_ONE);
    for level in [
        "02_control_flow",
        "03_ownership",
        "04_lifetimes",
        "05_types",
    ] {
        fs::remove_dir_all(carried.path(&format!("exercises/{level}"))).expect("it is there");
    }
    is_judged_by_the_carried_tests(&carried);
    // What is missing is missed.
    carried.run(&["verify", "moves1"]).exits(1);
}

#[test]
fn ci_can_insist_on_the_carried_course() {
    let carried = Carried::init();
    carried.solve("01_foundations/hello1");
    carried
        .run(&["verify", "--expect", TITLE, "hello1"])
        .exits(0);
    // Somebody else's course in its place: other folders, another title.
    for title in ["Mine", TITLE] {
        let course = Course::with_one();
        let solution = course.read("solutions/01_harbour/tide/src/lib.rs");
        course.write(&Course::source_of("tide"), solution);
        course.run(&["verify"]).exits(0);
        let manifest = course.read("info.toml").replace("A small course", title);
        course.write("info.toml", manifest);
        let ran = course.run(&["verify", "--expect", TITLE]);
        assert_ne!(ran.code, Some(0), "{ran:#?}");
    }
    let course = Course::with_one();
    course
        .run(&["verify", "--expect", TITLE])
        .exits(2)
        .complains("A small course")
        .complains(TITLE);
    // What nobody could vouch for is not expected.
    course
        .run(&["verify", "--expect", "A small course"])
        .exits(2)
        .complains("carries")
        .complains(TITLE);
    carried
        .run(&["verify", "--expect", "rust road"])
        .exits(2)
        .complains(TITLE);
    carried
        .run(&["verify", "--expect", TITLE, "--solutions"])
        .exits(2);
}

#[test]
fn a_course_of_its_own_is_read_from_its_own_folder() {
    let course = Course::with_one();
    // A level of the same name, with other exercises in it, is not the same level.
    let text = course
        .read("info.toml")
        .replace("01_harbour", "01_foundations");
    course.write("info.toml", text);
    for folder in ["exercises", "solutions"] {
        let (from, to) = ("01_harbour", "01_foundations");
        fs::rename(
            course.path(&format!("{folder}/{from}")),
            course.path(&format!("{folder}/{to}")),
        )
        .expect("it is there");
    }
    let list: Ran = course.run(&["list"]).exits(0);
    assert!(
        list.stdout.contains("tide") && !list.stdout.contains("hello1"),
        "{list:#?}"
    );
}
