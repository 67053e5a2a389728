//! Levels, names and topics.

use indoc::indoc;

use super::{COURSE, FIRST, SECOND, expect};
use crate::course::fixture::Fixture;

#[test]
fn invalid_levels_are_reported() {
    expect(
        COURSE,
        "\"02_second\",",
        "\"02_second\",\n  \"01_first\",",
        "info.toml:6: level `01_first` is listed twice; the first is at info.toml:4\n  next: remove one of them",
    );
    expect(
        COURSE,
        "\"02_second\",",
        "\"../02_second\",",
        "info.toml:5: `../02_second` can't be the name of a level: it's a path, but a level is a folder directly in `exercises`\n  \
         next: name the level's folder below `exercises`, such as `03_ownership`",
    );
    expect(
        COURSE,
        "\"02_second\",",
        "\"02_secnd\",",
        "info.toml:5: level `02_secnd` has no folder exercises/02_secnd\n  \
         next: restore the folder, correct the name, or remove the level from `levels`",
    );
}

#[test]
fn a_missing_manifest_or_exercise_folder_is_reported() {
    let fixture = Fixture::new();
    fixture.remove(SECOND);
    fixture.remove("exercises/01_first/greet1");
    assert_eq!(
        fixture.problems(),
        [
            "exercises/01_first/info.toml:8: exercise `greet1` has no folder exercises/01_first/greet1\n  \
             next: restore the folder, correct the name, or remove the exercise",
            "exercises/02_second/info.toml: this file is missing\n  \
             next: restore it, or create it with the level's title, topics and exercises",
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_to_folders_may_not_leave_the_course() {
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
          next: replace the link with the exercise's folder"
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
fn a_duplicate_name_is_reported_with_the_place_of_the_first() {
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
         next: rename one of them: names must be unique within the course",
    );
    let fixture = Fixture::new();
    fixture.edit(SECOND, "name = \"count1\"", "name = \"greet1\"");
    fixture.write("exercises/02_second/greet1/Cargo.toml", "");
    assert_eq!(
        fixture.problems(),
        [
            "exercises/02_second/info.toml:8: exercise `greet1` appears twice; the first is at exercises/01_first/info.toml:8\n  \
          next: rename one of them: names must be unique within the course"
        ]
    );
}

#[test]
fn invalid_names_of_exercises_are_reported() {
    let next = "\n  next: rename the folder, the crate, the test file and this entry";
    for (name, fault) in [
        (
            "Greet",
            "use only lowercase letters a to z, digits and `_`, starting with a letter",
        ),
        (
            "../x",
            "use only lowercase letters a to z, digits and `_`, starting with a letter",
        ),
        ("match", "it's a Rust keyword"),
        ("core", "cargo or the standard library uses that name"),
        ("aux", "Windows doesn't allow folders with that name"),
    ] {
        let problem = format!(
            "exercises/01_first/info.toml:8: `{name}` can't be the name of an exercise: {fault}{next}"
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
fn undeclared_and_duplicate_topics_are_reported() {
    expect(
        FIRST,
        "topics = [\"greetings\"]",
        "topics = [\"greeting\"]",
        "exercises/01_first/info.toml:10: exercise `greet1` has the topic `greeting`, which the level doesn't declare\n  \
         next: did you mean `greetings`?",
    );
    expect(
        FIRST,
        "topics = [\"greetings\"]",
        "topics = [\"counting\"]",
        "exercises/01_first/info.toml:10: exercise `greet1` has the topic `counting`, which the level doesn't declare\n  \
         next: declare it in `[[topics]]`, or choose from `greetings`",
    );
    expect(
        FIRST,
        "topics = [\"greetings\"]",
        "topics = []",
        "exercises/01_first/info.toml:7: exercise `greet1` has no topics\n  next: add a topic of the level to `topics`",
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
         next: remove one of them, or change its id",
    );
    expect(
        SECOND,
        "[[exercises]]",
        indoc! {r#"
            [[topics]]
            id = "more"
            title = "Counting"
            [[exercises]]"#},
        "exercises/02_second/info.toml:9: two topics of this level have the title \"Counting\"\n  \
         next: give each topic its own title: it's the heading of the lesson",
    );
    expect(
        SECOND,
        "[[exercises]]",
        indoc! {r#"
            [[topics]]
            id = "More Counting"
            title = "More"
            [[exercises]]"#},
        "exercises/02_second/info.toml:8: `More Counting` can't be the id of a topic: use only lowercase letters a to z, digits and `-`\n  \
         next: give it an id such as `move-semantics`",
    );
}
