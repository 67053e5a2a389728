//! Manifests: what is read from valid ones, and the problems of the others with their file and line.

use indoc::{formatdoc, indoc};

mod exercises;
mod keys;
mod levels;

use crate::course::fixture::Fixture;
use crate::course::model::Starts;

const COURSE: &str = "info.toml";
const FIRST: &str = "exercises/01_first/info.toml";
const SECOND: &str = "exercises/02_second/info.toml";

/// Replaces a text in a manifest of the fixture, and expects exactly one problem.
#[track_caller]
fn expect(path: &str, from: &str, to: &str, problem: &str) {
    let fixture = Fixture::new();
    fixture.edit(path, from, to);
    assert_eq!(fixture.problems(), [problem]);
}

/// Adds lines to the only exercise of the first level, starting at the manifest's line 16, and expects exactly one problem.
#[track_caller]
fn expect_of_exercise(lines: &str, problem: &str) {
    expect(FIRST, "points = 2\n", &format!("{lines}\n"), problem);
}

#[test]
fn a_course_has_its_messages_levels_and_topics() {
    let fixture = Fixture::new();
    fixture.edit(
        COURSE,
        "levels",
        indoc! {r#"
            welcome = "Hello"
            farewell = "Bye"
            levels"#},
    );
    let course = fixture.open().unwrap();
    assert_eq!(
        (course.welcome.as_deref(), course.farewell.as_deref()),
        (Some("Hello"), Some("Bye"))
    );
    let ids: Vec<_> = course
        .levels
        .iter()
        .map(|level| (level.id.as_str(), level.title.as_str(), level.dir.as_str()))
        .collect();
    assert_eq!(
        ids,
        [
            ("01_first", "First steps", "exercises/01_first"),
            ("02_second", "Second steps", "exercises/02_second")
        ]
    );
    assert_eq!(
        (
            course.levels[0].topics[0].id.as_str(),
            course.levels[0].topics[0].title.as_str()
        ),
        ("greetings", "Greetings")
    );
}

#[test]
fn an_exercise_has_everything_from_its_entry() {
    let fixture = Fixture::new();
    fixture.edit(
        FIRST,
        "points = 2\n",
        indoc! {r#"
            points = 2
            was = ["hallo1"]
            edit = ["src/*.rs", "Cargo.toml"]
            needs = ["cc"]
            unsafe_code = true
            limits = { time = "500ms", memory = "64KiB", output = "2MiB" }
            [exercises.checks]
            fmt = true
            deny = ["clippy::ptr_arg", "unused_mut"]
        "#},
    );
    let course = fixture.open().unwrap();
    let greet = course
        .exercise("hallo1")
        .expect("an exercise with that former name");
    assert_eq!(
        (
            greet.name.as_str(),
            greet.title.as_str(),
            greet.level.as_str()
        ),
        ("greet1", "A first greeting", "01_first")
    );
    assert_eq!(
        (greet.dir.as_str(), greet.solution_dir.as_str()),
        ("exercises/01_first/greet1", "solutions/01_first/greet1")
    );
    assert_eq!(
        (&greet.topics[..], &greet.starts),
        (
            &["greetings".to_owned()][..],
            &Some(Starts::Test("greets_by_name".to_owned()))
        )
    );
    assert_eq!(
        (greet.hints.len(), greet.points, greet.unsafe_code),
        (2, 2, true)
    );
    assert_eq!(
        (
            greet.limits.time.as_millis(),
            greet.limits.memory,
            greet.limits.output
        ),
        (500, 65_536, 2_097_152)
    );
    assert_eq!(
        (greet.checks.fmt, greet.checks.deny.join(" ")),
        (true, "clippy::ptr_arg unused_mut".to_owned())
    );
    assert_eq!(greet.needs, ["cc"]);
    let editable = [
        "src/lib.rs",
        "Cargo.toml",
        "src/inner/mod.rs",
        "tests/greet1.rs",
    ]
    .map(|path| greet.may_edit(path));
    assert_eq!(
        editable,
        [true, true, false, false],
        "`*` stays inside one folder"
    );
}

#[test]
fn missing_keys_have_the_documented_defaults() {
    let course = Fixture::new().open().unwrap();
    let count = course.exercise("count1").unwrap();
    assert_eq!(
        (count.points, count.unsafe_code, count.edit.join(" ")),
        (1, false, "src/**".to_owned())
    );
    assert_eq!(
        (count.limits, &count.checks),
        (
            crate::course::model::Limits::default(),
            &crate::course::model::Checks::default()
        )
    );
    let editable = ["src/lib.rs", "src/a/b.rs", "Cargo.toml", "tests/count1.rs"]
        .map(|path| count.may_edit(path));
    assert_eq!(editable, [true, true, false, false]);
}

#[test]
fn all_problems_of_all_manifests_are_reported_at_once() {
    let fixture = Fixture::new();
    fixture.edit(COURSE, "format_version = 2", "format_version = 1");
    fixture.edit(COURSE, "title = \"Fixture\"", "titel = \"Fixture\"");
    fixture.edit(FIRST, "points = 2", "points = 0");
    fixture.edit(FIRST, "\"A first greeting\"", "5");
    fixture.edit(SECOND, "title = \"Second steps\"", "");
    let places: Vec<String> = fixture
        .open()
        .unwrap_err()
        .problems()
        .iter()
        .map(|problem| problem.place.as_ref().unwrap().to_string())
        .collect();
    assert_eq!(
        places,
        [
            "info.toml:1",
            "info.toml:1",
            "info.toml:2",
            "exercises/01_first/info.toml:9",
            "exercises/01_first/info.toml:16",
            "exercises/02_second/info.toml:1"
        ]
    );
}

#[test]
fn a_syntax_error_is_reported_along_with_other_manifests_problems() {
    let fixture = Fixture::new();
    fixture.edit(
        FIRST,
        "title = \"A first greeting\"",
        "title = \"A first greeting",
    );
    fixture.edit(SECOND, "starts = \"error[E0308]\"", "starts = \"invalid\"");
    let problems = fixture.problems();
    assert!(
        problems[0].starts_with("exercises/01_first/info.toml:9: this is not valid TOML: "),
        "{problems:#?}"
    );
    assert!(
        problems[1].starts_with("exercises/02_second/info.toml:11: `starts` of exercise `count1`"),
        "{problems:#?}"
    );
    assert_eq!(problems.len(), 2, "{problems:#?}");
}

#[test]
fn a_manifest_that_is_not_utf8_is_reported_with_its_line() {
    let fixture = Fixture::new();
    std::fs::write(fixture.root().join(FIRST), b"title = \"a\"\n# \xff\n").unwrap();
    assert_eq!(
        fixture.problems(),
        ["exercises/01_first/info.toml:2: this file is not UTF-8 text\n  next: save it as UTF-8"]
    );
}

#[test]
fn a_level_without_exercises_can_be_opened() {
    let fixture = Fixture::new();
    fixture.write(SECOND, "title = \"Second steps\"\n");
    assert_eq!(fixture.open().unwrap().levels[1].exercises.len(), 0);
}

#[test]
fn a_course_with_300_exercises_can_be_opened() {
    let fixture = Fixture::new();
    let levels: Vec<String> = (0..16).map(|level| format!("\"l{level}\"")).collect();
    for level in 0..16 {
        let exercise = |exercise: usize| {
            let name = format!("e{level}_{exercise}");
            fixture.write(&format!("exercises/l{level}/{name}/src/lib.rs"), "");
            formatdoc! {r#"
                [[exercises]]
                name = "{name}"
                title = "An exercise"
                topics = ["t{level}-0"]
                starts = "error[E0382]"
                hints = ["A short one.", "A longer one.", "Nearly the answer."]
            "#}
        };
        let topic = |topic| {
            formatdoc! {r#"
                [[topics]]
                id = "t{level}-{topic}"
                title = "Topic {topic}"
            "#}
        };
        let manifest = ["title = \"A level\"\n".to_owned()]
            .into_iter()
            .chain((0..10).map(topic))
            .chain((0..19).map(exercise));
        fixture.write(
            &format!("exercises/l{level}/info.toml"),
            manifest.collect::<String>(),
        );
    }
    let levels = levels.join(", ");
    fixture.write(
        COURSE,
        formatdoc! {r#"
            format_version = 2
            title = "Large"
            levels = [{levels}]
        "#},
    );
    assert_eq!(fixture.open().unwrap().exercises().count(), 304);
}
