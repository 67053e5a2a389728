//! Problems in the content of a course, with their file and line.

use indoc::indoc;

use crate::course::fixture::Fixture;

const GREET: &str = "exercises/01_first/greet1";

/// Expects exactly one problem.
#[track_caller]
fn expect(fixture: &Fixture, problem: &str) {
    assert_eq!(fixture.lint(), [problem]);
}

#[test]
fn a_valid_course_has_no_problems() {
    assert_eq!(Fixture::new().lint(), [] as [String; 0]);
    assert_eq!(Fixture::embedded().lint(), [] as [String; 0]);
}

#[test]
fn what_cargo_and_editors_leave_is_not_stray() {
    let fixture = Fixture::new();
    for path in [
        "exercises/01_first/target/x",
        "exercises/target/x",
        "exercises/01_first/.vscode/settings.json",
        "solutions/.DS_Store",
    ] {
        fixture.write(path, "");
    }
    fixture.write("exercises/01_first/Cargo.lock", "");
    assert_eq!(fixture.lint(), [] as [String; 0]);
}

#[test]
fn files_and_folders_that_no_manifest_lists_are_stray() {
    let fixture = Fixture::new();
    fixture.write("exercises/03_third/info.toml", "");
    fixture.write("exercises/01_first/left_over/src/lib.rs", "");
    fixture.write("exercises/01_first/notes.txt", "");
    fixture.write("solutions/01_first/gone1/src/lib.rs", "");
    fixture.write("solutions/01_first/README.md", "");
    fixture.write("solutions/03_third/x", "");
    fixture.write("wrong/01_first/gone1/case/src/lib.rs", "");
    let level = "this is stray: info.toml doesn't list a level `03_third`\n  next: list it in `levels`, or remove it";
    let exercise = |name: &str| {
        format!(
            "this is stray: exercises/01_first/info.toml doesn't list an exercise `{name}`\n  next: list it as an exercise, or remove it"
        )
    };
    assert_eq!(
        fixture.lint(),
        [
            format!("exercises/01_first/left_over: {}", exercise("left_over")),
            format!("exercises/01_first/notes.txt: {}", exercise("notes.txt")),
            format!("exercises/03_third: {level}"),
            format!("solutions/01_first/README.md: {}", exercise("README.md")),
            format!("solutions/01_first/gone1: {}", exercise("gone1")),
            format!("solutions/03_third: {level}"),
            format!("wrong/01_first/gone1: {}", exercise("gone1")),
        ]
    );
}

#[test]
fn a_wrong_solution_that_proves_nothing_is_reported() {
    let fixture = Fixture::new();
    let wrong = "wrong/01_first/greet1";
    fixture.write(&format!("{wrong}/sound/src/lib.rs"), "");
    fixture.write(&format!("{wrong}/sound/src/helps.rs"), "");
    assert_eq!(fixture.lint(), [] as [String; 0]);
    let right =
        std::fs::read_to_string(fixture.root().join("solutions/01_first/greet1/src/lib.rs"))
            .unwrap();
    fixture.write(&format!("{wrong}/right/src/lib.rs"), &right);
    fixture.write(&format!("{wrong}/misnamed/src/libs.rs"), "");
    fixture.write(&format!("{wrong}/tests/tests/greet1.rs"), "");
    fixture.write(&format!("{wrong}/lib.rs"), "");
    let problems: Vec<String> = fixture
        .lint()
        .iter()
        .filter_map(|problem| problem.lines().next().map(str::to_owned))
        .collect();
    assert_eq!(
        problems,
        [
            format!(
                "{wrong}/lib.rs: this is stray: a wrong solution is a folder with the files that differ from the right one"
            ),
            format!(
                "{wrong}/misnamed: this wrong solution doesn't replace any file of the right one"
            ),
            format!("{wrong}/right: this wrong solution is the same as the right one"),
            format!(
                "{wrong}/tests/tests/greet1.rs: learners may not edit this file, so a wrong solution can't replace it"
            ),
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_course_is_reported() {
    let outside = tempfile::NamedTempFile::new().unwrap();
    let fixture = Fixture::new();
    std::os::unix::fs::symlink(
        outside.path(),
        fixture.root().join(GREET).join("src/secret.rs"),
    )
    .unwrap();
    expect(
        &fixture,
        "exercises/01_first/greet1/src/secret.rs: this link leads out of the course\n  next: replace the link with the file",
    );
}

#[test]
fn missing_files_of_an_exercise_are_reported() {
    let fixture = Fixture::new();
    for path in ["Cargo.toml", "src/lib.rs", "tests/greet1.rs"] {
        fixture.remove(&format!("{GREET}/{path}"));
    }
    fixture.remove("solutions/01_first/greet1");
    assert_eq!(
        fixture.lint(),
        [
            "exercises/01_first/greet1/Cargo.toml: this is missing from the exercise\n  next: create it: an exercise is a crate",
            "exercises/01_first/greet1/src: this is missing from the exercise\n  next: put what the learner edits there",
            "exercises/01_first/greet1/tests/greet1.rs: this is missing from the exercise\n  next: write the tests there",
            "solutions/01_first/greet1: exercise `greet1` has no solution\n  next: put the files that differ from the exercise's there",
        ]
    );
}

#[test]
fn the_package_must_have_the_name_of_the_exercise() {
    let fixture = Fixture::new();
    fixture.edit(
        &format!("{GREET}/Cargo.toml"),
        "name = \"greet1\"",
        "name = \"greet2\"",
    );
    expect(
        &fixture,
        "exercises/01_first/greet1/Cargo.toml:2: the package is called `greet2`, but the exercise is called `greet1`\n  \
         next: write `name = \"greet1\"` below `[package]`",
    );
    fixture.write(&format!("{GREET}/Cargo.toml"), "[lib]\n");
    expect(
        &fixture,
        "exercises/01_first/greet1/Cargo.toml:1: the package has no name\n  next: write `name = \"greet1\"` below `[package]`",
    );
    fixture.write(
        &format!("{GREET}/Cargo.toml"),
        indoc! {"
            [package]
            name = greet1
        "},
    );
    assert!(
        fixture.lint()[0]
            .starts_with("exercises/01_first/greet1/Cargo.toml:2: this is not valid TOML: ")
    );
}

#[test]
fn an_exercise_about_its_manifest_may_ship_a_broken_one() {
    let fixture = Fixture::new();
    let good = fixture.read(&format!("{GREET}/Cargo.toml"));
    fixture.edit(
        "exercises/01_first/info.toml",
        "points = 2",
        "edit = [\"Cargo.toml\", \"src/**\"]",
    );
    fixture.write(&format!("{GREET}/Cargo.toml"), "[package\n");
    fixture.write("solutions/01_first/greet1/Cargo.toml", &good);
    assert_eq!(fixture.lint(), [] as [String; 0]);
    fixture.write(
        "solutions/01_first/greet1/Cargo.toml",
        good.replace("greet1", "greet2"),
    );
    assert!(
        fixture.lint()[0]
            .starts_with("solutions/01_first/greet1/Cargo.toml:2: the package is called `greet2`")
    );
}

#[test]
fn a_solution_may_have_only_files_that_a_learner_changes() {
    let fixture = Fixture::new();
    let tests = fixture.read(&format!("{GREET}/tests/greet1.rs"));
    fixture.write("solutions/01_first/greet1/tests/greet1.rs", &tests);
    assert_eq!(
        fixture.lint(),
        [
            "solutions/01_first/greet1/tests/greet1.rs: this file of the solution is the same as the exercise's\n  next: remove it from the solution",
            "solutions/01_first/greet1/tests/greet1.rs: the solution changes a file that learners may not edit: `edit` allows src/**\n  \
             next: add it to the exercise's `edit`, or solve the exercise without it",
        ]
    );
}

#[test]
fn a_level_must_be_a_workspace_with_all_its_exercises() {
    let fixture = Fixture::new();
    let path = "exercises/02_second/Cargo.toml";
    let left_out = "exercise `count1` isn't a member of its workspace\n  next: write `members = [\"*\"]`, or add the exercise to `members`";
    fixture.edit(path, "\"count1\"", "\"other1\"");
    expect(&fixture, &format!("{path}:3: {left_out}"));
    fixture.edit(path, "\"other1\"", "\"*\"]\nexclude = [\"count*\"");
    expect(&fixture, &format!("{path}:3: {left_out}"));
    let next = "next: add `[workspace]` with `resolver = \"3\"` and `members = [\"*\"]`";
    fixture.write(path, "[package]\n");
    expect(
        &fixture,
        &format!("{path}:1: this isn't a workspace\n  {next}"),
    );
    fixture.remove(path);
    expect(
        &fixture,
        &format!(
            "{path}: this file is missing: exercises are built in a cargo workspace\n  {next}"
        ),
    );
}

#[test]
fn every_topic_needs_an_exercise_and_a_lesson() {
    let fixture = Fixture::new();
    fixture.edit(
        "exercises/01_first/info.toml",
        "[[exercises]]",
        indoc! {r#"
            [[topics]]
            id = "farewells"
            title = "Farewells"

            [[exercises]]"#},
    );
    assert_eq!(
        fixture.lint(),
        [
            "exercises/01_first/info.toml:8: no exercise covers topic `farewells`\n  \
             next: add an exercise that can't be passed without it, or remove the topic",
            "exercises/01_first/info.toml:8: topic `farewells` has no lesson\n  \
             next: add a section `## Farewells` to exercises/01_first/README.md",
        ]
    );
}

#[test]
fn every_section_must_be_the_lesson_of_one_topic() {
    let fixture = Fixture::new();
    let readme = "exercises/01_first/README.md";
    fixture.edit(
        readme,
        "How to greet.\n",
        indoc! {"
            How to greet.

            ## Greeting

            x

            ## Zebra

            x

            ## Greetings

            x
        "},
    );
    fixture.edit("exercises/02_second/README.md", "How to count.\n", "");
    assert_eq!(
        fixture.lint(),
        [
            "exercises/01_first/README.md:9: the section \"Greeting\" doesn't belong to a topic of the level\n  \
             next: write `## Greetings` to match the topic's title, or make it part of a lesson: `### Greeting`",
            "exercises/01_first/README.md:13: the section \"Zebra\" doesn't belong to a topic of the level\n  \
             next: make it part of a lesson: `### Zebra`",
            "exercises/01_first/README.md:17: the section \"Greetings\" appears twice; the first is at line 5\n  next: merge the two sections",
            "exercises/02_second/README.md:3: the lesson \"Counting\" is empty\n  next: write it",
        ]
    );
    fixture.remove("exercises/02_second/README.md");
    let problems = fixture.lint();
    assert_eq!(
        problems.last().unwrap(),
        "exercises/02_second/README.md: this file is missing: it contains the level's lessons\n  next: create it with one section per topic"
    );
}

#[test]
fn a_level_without_exercises_and_a_course_without_levels_are_reported() {
    let fixture = Fixture::new();
    fixture.edit("info.toml", "  \"01_first\",\n  \"02_second\",\n", "");
    fixture.remove("exercises");
    fixture.remove("solutions");
    expect(
        &fixture,
        "info.toml: the course has no levels\n  next: add one to `levels`",
    );
    fixture.edit("info.toml", "levels = [", "levels = [\"new\"");
    fixture.write("exercises/new/info.toml", "title = \"New\"\n");
    fixture.write("exercises/new/Cargo.toml", "[workspace]\n");
    fixture.write("exercises/new/README.md", "# New\n");
    expect(
        &fixture,
        "exercises/new/info.toml: level `new` has no exercises\n  next: create one: `runner dev new new NAME`",
    );
}

#[test]
fn tests_must_import_by_name() {
    let fixture = Fixture::new();
    fixture.edit(
        &format!("{GREET}/tests/greet1.rs"),
        "use greet1::greet;",
        "use greet1::*;",
    );
    expect(
        &fixture,
        "exercises/01_first/greet1/tests/greet1.rs:1: this test imports everything from `greet1`: a learner's macro could replace `assert_eq!`\n  \
         next: import the names that the test uses",
    );
}

#[test]
fn a_course_that_broke_after_it_was_opened_is_reported() {
    let fixture = Fixture::new();
    let course = fixture.open().unwrap();
    fixture.edit("exercises/01_first/info.toml", "points = 2", "points = 0");
    let problems: Vec<String> = course.lint().iter().map(ToString::to_string).collect();
    assert!(
        problems.len() == 1 && problems[0].contains("`points` of exercise `greet1` is 0"),
        "{problems:?}"
    );
}

#[test]
fn a_problem_knows_its_exercise() {
    let fixture = Fixture::new();
    fixture.add_exercise("ferry1");
    for exercise in ["ferry1", "greet1"] {
        let program = format!("exercises/01_first/{exercise}/src/bin/show.rs");
        fixture.write(&program, "fn main() {}\n");
    }
    fixture.write("solutions/01_first/greet1/notes.md", "[gone](gone.md)\n");
    fixture.write(
        "exercises/01_first/Cargo.toml",
        indoc! {r#"
            [workspace]
            members = ["ferry1"]
        "#},
    );
    fixture.write("exercises/01_first/notes/a.md", "");
    let course = fixture.open().unwrap();
    let about: Vec<(Option<String>, bool)> = course
        .lint()
        .into_iter()
        .map(|problem| (problem.exercise, problem.what.contains("`greet1`")))
        .collect();
    let name = |name: &str| Some(name.to_owned());
    assert_eq!(
        about,
        [
            (None, false),
            (name("greet1"), true),
            (name("greet1"), false),
            // The message names the other exercise too.
            (name("ferry1"), true),
        ]
    );
    fixture.edit("exercises/01_first/info.toml", "points = 2", "points = 0");
    let broken: Vec<_> = course
        .lint()
        .into_iter()
        .map(|problem| problem.exercise)
        .collect();
    assert_eq!(broken, [name("greet1")]);
}
