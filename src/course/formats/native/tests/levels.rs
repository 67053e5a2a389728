//! Levels, names and topics.

use indoc::indoc;

use super::{COURSE, FIRST, SECOND, expect};
use crate::course::fixture::Fixture;

#[test]
fn levels_that_cannot_be_are_told() {
    expect(
        COURSE,
        "\"02_second\",",
        "\"02_second\",\n  \"01_first\",",
        "info.toml:6: level `01_first` is listed twice; the first is at info.toml:4\n  next: take one of them out",
    );
    expect(
        COURSE,
        "\"02_second\",",
        "\"../02_second\",",
        "info.toml:5: `../02_second` cannot name a level: it is a path, and a level is one folder below `exercises`\n  \
         next: name the level's folder below `exercises`, such as `03_ownership`",
    );
    expect(
        COURSE,
        "\"02_second\",",
        "\"02_secnd\",",
        "info.toml:5: level `02_secnd` has no folder exercises/02_secnd\n  \
         next: bring the folder back, correct the name, or take the level out of `levels`",
    );
}

#[test]
fn a_missing_manifest_or_exercise_folder_is_told() {
    let fixture = Fixture::new();
    fixture.remove(SECOND);
    fixture.remove("exercises/01_first/greet1");
    assert_eq!(
        fixture.problems(),
        [
            "exercises/01_first/info.toml:8: exercise `greet1` has no folder exercises/01_first/greet1\n  \
             next: bring the folder back, correct the name, or take the exercise out",
            "exercises/02_second/info.toml: this file is missing\n  \
             next: bring it back, or write the level's title, topics and exercises into it",
        ]
    );
}

#[cfg(unix)]
#[test]
fn folders_that_are_links_out_of_the_course_are_refused_and_links_within_it_are_not() {
    use std::os::unix::fs::symlink;

    let outside = tempfile::tempdir().unwrap();
    let fixture = Fixture::new();
    fixture.remove("exercises/01_first/greet1");
    symlink(
        outside.path(),
        fixture.root().join("exercises/01_first/greet1"),
    )
    .unwrap();
    std::fs::rename(
        fixture.root().join("exercises/02_second"),
        fixture.root().join("second"),
    )
    .unwrap();
    symlink("../second", fixture.root().join("exercises/02_second")).unwrap();
    assert_eq!(
        fixture.problems(),
        [
            "exercises/01_first/info.toml:8: the folder exercises/01_first/greet1 is a link that leads out of the course\n  \
          next: put the exercise's folder itself there"
        ]
    );
    fixture.remove("second");
    std::fs::remove_file(fixture.root().join("exercises/02_second")).unwrap();
    symlink(outside.path(), fixture.root().join("exercises/02_second")).unwrap();
    assert!(
        fixture.problems()[0]
            .starts_with("info.toml:5: the folder exercises/02_second is a link that leads out")
    );
}

#[test]
fn a_name_that_is_taken_tells_where_the_other_one_is() {
    expect(
        SECOND,
        "hints = [",
        indoc! {r#"
            hints = ["a", "b"]
            [[exercises]]
            name = "count1"
            title = "Again"
            topics = ["counting"]
            starts = "format"
            checks = { fmt = true }
            hints = ["#},
        "exercises/02_second/info.toml:14: exercise `count1` appears twice; the first is at exercises/02_second/info.toml:8\n  \
         next: give one of them another name: names are unique in the whole course",
    );
    let fixture = Fixture::new();
    fixture.edit(SECOND, "name = \"count1\"", "name = \"greet1\"");
    fixture.write("exercises/02_second/greet1/Cargo.toml", "");
    assert_eq!(
        fixture.problems(),
        [
            "exercises/02_second/info.toml:8: exercise `greet1` appears twice; the first is at exercises/01_first/info.toml:8\n  \
          next: give one of them another name: names are unique in the whole course"
        ]
    );
}

#[test]
fn a_bad_name_of_an_exercise_is_told() {
    let next = "\n  next: give folder, crate, test file and this entry another name";
    for (name, fault) in [
        (
            "Greet",
            "it has to be lower-case letters a to z, digits and `_`, and begin with a letter",
        ),
        (
            "../x",
            "it has to be lower-case letters a to z, digits and `_`, and begin with a letter",
        ),
        ("match", "it is a keyword of Rust"),
        ("core", "cargo or the standard library use that name"),
        ("aux", "Windows has no folders of that name"),
    ] {
        let problem = format!(
            "exercises/01_first/info.toml:8: `{name}` cannot name an exercise: {fault}{next}"
        );
        expect(
            FIRST,
            "name = \"greet1\"",
            &format!("name = \"{name}\""),
            &problem,
        );
    }
}

#[test]
fn topics_are_declared_once_and_named_as_declared() {
    expect(
        FIRST,
        "topics = [\"greetings\"]",
        "topics = [\"greeting\"]",
        "exercises/01_first/info.toml:10: exercise `greet1` practises topic `greeting`, which the level does not declare\n  \
         next: did you mean `greetings`?",
    );
    expect(
        FIRST,
        "topics = [\"greetings\"]",
        "topics = [\"counting\"]",
        "exercises/01_first/info.toml:10: exercise `greet1` practises topic `counting`, which the level does not declare\n  \
         next: declare it in `[[topics]]`, or choose from `greetings`",
    );
    expect(
        FIRST,
        "topics = [\"greetings\"]",
        "topics = []",
        "exercises/01_first/info.toml:7: exercise `greet1` practises no topic\n  next: name a topic of the level in `topics`",
    );
    expect(
        SECOND,
        "[[exercises]]",
        indoc! {r#"
            [[topics]]
            id = "greetings"
            title = "Again"
            [[exercises]]"#},
        "exercises/02_second/info.toml:8: topic `greetings` appears twice; the first is at exercises/01_first/info.toml:4\n  \
         next: take one of them out, or give it another id",
    );
    expect(
        SECOND,
        "[[exercises]]",
        indoc! {r#"
            [[topics]]
            id = "more"
            title = "Counting"
            [[exercises]]"#},
        "exercises/02_second/info.toml:9: two topics of this level are called \"Counting\"\n  \
         next: give each a title of its own: it is the heading of its lesson",
    );
    expect(
        SECOND,
        "[[exercises]]",
        indoc! {r#"
            [[topics]]
            id = "More Counting"
            title = "More"
            [[exercises]]"#},
        "exercises/02_second/info.toml:8: `More Counting` cannot be the id of a topic: it has to be lower-case letters a to z, digits and `-`\n  \
         next: give it an id such as `move-semantics`",
    );
}
