//! Keys and the types of values.

use indoc::{formatdoc, indoc};

use super::{COURSE, FIRST, expect, expect_of_exercise};
use crate::course::fixture::Fixture;

#[test]
fn an_unknown_key_names_the_nearest_known_one_at_every_depth() {
    expect(
        COURSE,
        "levels =",
        "welcom = \"x\"\nlevels =",
        "info.toml:3: the course has an unknown key `welcom`\n  next: did you mean `welcome`?",
    );
    expect(
        FIRST,
        "id = \"greetings\"",
        "id = \"greetings\"\ntitel = \"x\"",
        "exercises/01_first/info.toml:5: topic `greetings` has an unknown key `titel`\n  next: did you mean `title`?",
    );
    expect_of_exercise(
        "hint = []",
        "exercises/01_first/info.toml:16: exercise `greet1` has an unknown key `hint`\n  next: did you mean `hints`?",
    );
    expect_of_exercise(
        "limits = { tiem = \"1s\" }",
        "exercises/01_first/info.toml:16: `limits` of exercise `greet1` has an unknown key `tiem`\n  next: did you mean `time`?",
    );
    expect_of_exercise(
        "[exercises.checks]\nformat = true",
        "exercises/01_first/info.toml:17: `checks` of exercise `greet1` has an unknown key `format`\n  next: did you mean `fmt`?",
    );
    expect(
        FIRST,
        "title = \"First steps\"",
        "title = \"First steps\"\nauthor = \"A\"",
        "exercises/01_first/info.toml:2: level `01_first` has an unknown key `author`\n  next: remove it; the known keys are `title`, `introduces`, `topics` and `exercises`",
    );
}

#[test]
fn tools_are_asked_for_what_they_can_do() {
    for (check, words) in [
        ("sanitize = [\"memory\"]", "`memory` in `sanitize`"),
        (
            "sanitize = [\"thread\", \"thread\"]",
            "`thread` is twice in `sanitize`",
        ),
        (
            "valgrind = true\nreview = \"src/lib.rs\"",
            "is beside another tool's check",
        ),
        (
            "instructions = { test = \"a\", than = \"b\", at_most = 0 }",
            "`at_most` of `instructions`",
        ),
        (
            "instructions = { test = \"a\", at_most = 1 }",
            "is missing the key `than`",
        ),
        (
            "instructions = { test = \"a\", than = \"a\", at_most = 0.5 }",
            "names the test `a` twice",
        ),
        (
            "instructions = [{ test = \"a\", than = \"b\", at_most = 0.5 }, { test = \"c\", than = \"b\" }]",
            "is missing the key `at_most`",
        ),
        (
            "instructions = [{ test = \"a\", than = \"b\", at_most = 0.5 }, { test = \"a\", than = \"c\", at_most = 1 }]",
            "`a` has two limits in `instructions`",
        ),
        (
            "instructions = [0.5]",
            "`instructions` of `checks` of exercise `greet1` must be a list of tables",
        ),
        (
            "faster = { test = \"a\", than = \"b\", ratio = 2, setup = \"b\" }",
            "names the test `b` twice",
        ),
        (
            "emits = [{ function = \"a\", properties = [] }]",
            "`properties` of `emits`",
        ),
        (
            "emits = [{ function = \"a\", properties = [\"no-panic\", \"no-panic\"] }]",
            "`no-panic` is twice in `properties`",
        ),
    ] {
        let fixture = Fixture::new();
        fixture.edit(
            FIRST,
            "points = 2\n",
            &formatdoc! {"
                [exercises.checks]
                {check}
            "},
        );
        let problems = fixture.problems();
        assert!(
            problems.len() == 1 && problems[0].contains(words),
            "{check}: {problems:?}"
        );
    }
}

#[test]
fn missing_keys_are_reported_where_they_belong() {
    expect(
        COURSE,
        "format_version = 2\n",
        "",
        "info.toml:1: the course is missing the key `format_version`\n  next: add `format_version = …`",
    );
    expect(
        FIRST,
        "title = \"Greetings\"\n",
        "",
        "exercises/01_first/info.toml:3: topic `greetings` is missing the key `title`\n  next: add `title = …`",
    );
    expect(
        FIRST,
        "name = \"greet1\"\n",
        "",
        "exercises/01_first/info.toml:7: `[[exercises]]` is missing the key `name`\n  next: add `name = …`",
    );
    expect(
        FIRST,
        "starts = \"test greets_by_name\"\n",
        "",
        "exercises/01_first/info.toml:7: exercise `greet1` is missing the key `starts`\n  next: add `starts = …`",
    );
}

#[test]
fn values_of_the_wrong_type_are_reported() {
    let next = "\n  next: correct the value";
    expect(
        COURSE,
        "format_version = 2",
        "format_version = \"2\"",
        &format!("info.toml:1: `format_version` of the course must be a whole number{next}"),
    );
    expect(
        COURSE,
        "\"01_first\",",
        "1,",
        &format!("info.toml:4: `levels` of the course must be a list of strings{next}"),
    );
    expect_of_exercise(
        "points = 1.5",
        &format!(
            "exercises/01_first/info.toml:16: `points` of exercise `greet1` must be a whole number{next}"
        ),
    );
    expect_of_exercise(
        "unsafe_code = \"yes\"",
        &format!(
            "exercises/01_first/info.toml:16: `unsafe_code` of exercise `greet1` must be `true` or `false`{next}"
        ),
    );
    expect_of_exercise(
        "limits = \"10s\"",
        &format!(
            "exercises/01_first/info.toml:16: `limits` of exercise `greet1` must be a table{next}"
        ),
    );
    let fixture = Fixture::new();
    fixture.edit(
        FIRST,
        indoc! {r#"
            [[topics]]
            id = "greetings"
            title = "Greetings"
        "#},
        "topics = [\"greetings\"]\n",
    );
    let what = "`topics` of level `01_first` must be a list of tables, such as `topics = [{ … }]`";
    assert_eq!(
        fixture.problems()[0],
        format!("exercises/01_first/info.toml:3: {what}{next}")
    );
}
