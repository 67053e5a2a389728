//! `runner dev`: the author's gate, skeletons, and the packed course.

use crate::support::{Course, Exercise, Ran};

#[track_caller]
fn tells(ran: &Ran, all: &[&str]) {
    for words in all {
        assert!(
            ran.stdout.contains(words),
            "{words:?} is missing in:\n{}",
            ran.stdout
        );
    }
}

#[test]
fn a_sound_course_is_green() {
    Course::with_one()
        .run(&["dev", "check"])
        .exits(0)
        .says("1 exercise of 1 level")
        .says("every pristine exercise fails as declared, every solution passes");
}

#[test]
fn every_kind_of_unsound_exercise_is_found_and_named() {
    let solved = "//! Solved.\n\npub fn height() -> u32 {\n    2\n}\n";
    let tests = |name: &str| {
        format!("use {name}::height;\n\n#[test]\nfn high() {{\n    assert_eq!(height(), 2);\n}}\n")
    };
    let course = Course::new()
        .exercise(&Exercise::default())
        .exercise(&Exercise {
            name: "passes",
            source: solved,
            tests: &tests("passes"),
            starts: "test high",
            ..Exercise::default()
        })
        .exercise(&Exercise {
            name: "otherwise",
            source: "//! Broken.\n\npub fn height() -> u32 {\n    \"2\"\n}\n",
            tests: &tests("otherwise"),
            starts: "error[E0382]",
            ..Exercise::default()
        })
        .exercise(&Exercise {
            name: "unsolved",
            solution: "//! Not solved.\n\npub fn height() -> u32 {\n    3\n}\n",
            tests: &tests("unsolved"),
            starts: "test high",
            ..Exercise::default()
        })
        .exercise(&Exercise {
            name: "sloppy",
            solution: "//! Sloppy.\n\npub fn height() -> u32 {\n    let unused = 1;\n    2\n}\n",
            tests: &tests("sloppy"),
            starts: "test high",
            ..Exercise::default()
        })
        .exercise(&Exercise {
            name: "crooked",
            solution: "//! Crooked.\n\npub fn height()   -> u32 { 2 }\n",
            tests: &tests("crooked"),
            starts: "test high",
            ..Exercise::default()
        });
    let ran = course.run(&["dev", "check"]).exits(1);
    tells(
        &ran,
        &[
            "exercises/01_harbour/passes: `passes` does not start as declared with `test high`: it passes",
            "exercises/01_harbour/otherwise: `otherwise` does not start as declared with `error[E0382]`",
            "E0308",
            "exercises/01_harbour/unsolved/tests/unsolved.rs:5: the solution of `unsolved` does not pass",
            "solutions/01_harbour/sloppy/src/lib.rs:4: the solution of `sloppy` is not free of warnings: unused_variables",
            "solutions/01_harbour/crooked/src/lib.rs: this file is not formatted",
            "5 problems",
        ],
    );
    assert!(!ran.stdout.contains("tide"), "{}", ran.stdout);
    // Who asks about one exercise hears about that one.
    let one = course.run(&["dev", "check", "sloppy"]).exits(1);
    tells(&one, &["`sloppy`", "1 problem"]);
    course.run(&["dev", "check", "tide"]).exits(0);
}

#[test]
fn a_failed_test_of_a_solution_is_told_rather_than_its_warnings() {
    let tests = "use tide::height;\n\n#[test]\nfn high() {\n    let unused = 1;\n    assert_eq!(height(), 3, \"three metres\");\n}\n";
    let course = Course::new().exercise(&Exercise {
        tests,
        starts: "test high",
        ..Exercise::default()
    });
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("error: exercises/01_harbour/tide/tests/tide.rs:6: the solution of `tide` does not pass: a test fails: `high`: assertion")
        .says("three metres");
}

#[test]
fn what_is_stray_missing_or_never_practised_is_found() {
    let course = Course::with_one();
    course.write("exercises/01_harbour/notes.txt", "notes");
    course.write("solutions/01_harbour/gone/src/lib.rs", "");
    let manifest = course.read("exercises/01_harbour/info.toml").replacen(
        "[[exercises]]",
        "[[topics]]\nid = \"fog\"\ntitle = \"Fog\"\n\n[[exercises]]",
        1,
    );
    course.write("exercises/01_harbour/info.toml", manifest);
    course.write(
        "exercises/01_harbour/README.md",
        "# Harbour\n\n## Water\n\nWet.\n\n```rust\nlet depth: u32 = \"deep\";\n```\n\n## Fog\n\n```rust\nassert_eq!(1, 2);\n```\n",
    );
    course.write("course.zip", "stale");
    let ran = course.run(&["dev", "check"]).exits(1);
    tells(
        &ran,
        &[
            "exercises/01_harbour/notes.txt: this is stray",
            "solutions/01_harbour/gone: this is stray",
            "no exercise practises topic `fog`",
            "an example of the lessons does not do what it says",
            "exercises/01_harbour/README.md - Harbour::Water (line 7)",
            "exercises/01_harbour/README.md - Harbour::Fog (line 13)",
            "course.zip: the packed course is not the course any more",
            "runner dev pack",
        ],
    );
}

#[test]
fn a_packed_course_is_stale_only_until_it_is_packed_again() {
    let course = Course::with_one();
    course
        .run(&["dev", "pack"])
        .exits(0)
        .says("Wrote course.zip");
    let once = std::fs::read(course.path("course.zip")).expect("an archive");
    course.run(&["dev", "check"]).exits(0);
    course.run(&["dev", "pack"]).exits(0);
    let twice = std::fs::read(course.path("course.zip")).expect("an archive");
    assert!(once == twice, "the same course gives the same bytes");
    let source = Course::source_of("tide");
    course.write(&source, course.read(&source) + "// more\n");
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("course.zip: the packed course is not the course any more");
}

#[test]
fn an_exercise_without_hints_or_files_is_refused_with_its_line() {
    let course = Course::with_one();
    let path = "exercises/01_harbour/info.toml";
    let manifest = course.read(path);
    let start = manifest.find("hints = ").expect("hints");
    let end = start + manifest[start..].find('\n').expect("a line");
    course.write(path, manifest.replace(&manifest[start..end], "hints = []"));
    course
        .run(&["dev", "check"])
        .exits(2)
        .complains("exercises/01_harbour/info.toml:7")
        .complains("hint");
    course.write(path, &manifest);
    std::fs::remove_file(course.path("exercises/01_harbour/tide/tests/tide.rs"))
        .expect("a file to delete");
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("exercises/01_harbour/tide/tests/tide.rs");
    std::fs::remove_dir_all(course.path("solutions")).expect("a folder to delete");
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("solutions/01_harbour/tide");
}

#[test]
fn a_new_exercise_is_green_as_it_stands() {
    let course = Course::with_one();
    course
        .run(&["dev", "new", "harbour", "ferry1"])
        .exits(0)
        .says("exercises/01_harbour/ferry1/src/lib.rs")
        .says("solutions/01_harbour/ferry1/src/lib.rs")
        .says("next: runner dev check ferry1");
    course.run(&["dev", "check"]).exits(0).says("2 exercises");
    let list = course.run(&["list"]).exits(0);
    assert!(list.stdout.contains("ferry1"), "{list:#?}");
    course
        .run(&["dev", "new", "harbour", "ferry1"])
        .exits(2)
        .complains("`ferry1` exists already");
    course
        .run(&["dev", "new", "habrour", "ferry2"])
        .exits(2)
        .complains("next:");
    course
        .run(&["dev", "new", "harbour", "Ferry"])
        .exits(2)
        .complains("`Ferry` cannot name an exercise");
}
