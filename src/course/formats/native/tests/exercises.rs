//! Problems in an exercise's entry.

use super::{COURSE, FIRST, SECOND, expect, expect_of_exercise};
use crate::course::fixture::Fixture;

#[test]
fn a_bad_starts_lists_the_forms() {
    expect(
        FIRST,
        "\"test greets_by_name\"",
        "\"E0382\"",
        "exercises/01_first/info.toml:11: `starts` of exercise `greet1` is `E0382`, which isn't a valid form\n  \
         next: write how the exercise as shipped fails: `error[E0382]`, `error: words of a message without a code`, \
         `test name`, `timeout name`, `crash name`, `lint clippy::name` or `format`",
    );
    expect(
        FIRST,
        "\"test greets_by_name\"",
        "\"format\"",
        "exercises/01_first/info.toml:11: `starts` is `format`, but formatting isn't checked\n  next: add `checks = { fmt = true }`",
    );
}

#[test]
fn too_few_and_empty_hints_are_reported() {
    let next = "\n  next: write at least two: the first asks the right question, the last nearly gives it away";
    let hints = "hints = [\"What does the function promise?\", \"Which method returns a count of that type?\"]";
    expect(
        SECOND,
        hints,
        "hints = []",
        &format!("exercises/02_second/info.toml:7: exercise `count1` has no hints{next}"),
    );
    expect(
        SECOND,
        hints,
        "hints = [\"One\"]",
        &format!("exercises/02_second/info.toml:12: exercise `count1` has only one hint{next}"),
    );
    expect(
        SECOND,
        hints,
        "hints = [\"One\",\n  \" \"]",
        "exercises/02_second/info.toml:13: a hint of exercise `count1` is empty\n  next: write the hint or remove it",
    );
}

#[test]
fn empty_titles_and_titles_with_control_characters_are_reported() {
    let next = "\n  next: write a `title`";
    expect(
        COURSE,
        "\"Fixture\"",
        "\" \"",
        &format!("info.toml:2: `title` of the course is empty{next}"),
    );
    expect(
        FIRST,
        "\"First steps\"",
        "\"\"",
        &format!("exercises/01_first/info.toml:1: `title` of level `01_first` is empty{next}"),
    );
    expect(
        FIRST,
        "\"A first greeting\"",
        "\"\"",
        &format!("exercises/01_first/info.toml:9: `title` of exercise `greet1` is empty{next}"),
    );
    expect(
        FIRST,
        "\"A first greeting\"",
        "\"A \\u001b[31mred one\"",
        "exercises/01_first/info.toml:9: `title` of exercise `greet1` contains a line break or another control character\n  \
         next: write it on one line without control characters",
    );
}

#[test]
fn invalid_points_and_limits_are_reported() {
    for points in ["0", "-1", "5000000000"] {
        let problem = format!(
            "exercises/01_first/info.toml:16: `points` of exercise `greet1` is {points}\n  next: write a whole number from 1 to 1000000"
        );
        expect_of_exercise(&format!("points = {points}"), &problem);
    }
    expect_of_exercise(
        "[exercises.limits]\ntime = \"10\"",
        "exercises/01_first/info.toml:17: `time` in `limits` of exercise `greet1` is `10`\n  \
         next: write a whole number above 0 with `ms`, `s` or `m`, such as `500ms`, `10s` or `2m`",
    );
    expect_of_exercise(
        "limits = { compiler_time = \"0s\" }",
        "exercises/01_first/info.toml:16: `compiler_time` in `limits` of exercise `greet1` is `0s`\n  \
         next: write a whole number above 0 with `ms`, `s` or `m`, such as `500ms`, `10s` or `2m`",
    );
    let sizes = "next: write a whole number above 0 with `KiB`, `MiB` or `GiB`, such as `64KiB`, `512MiB` or `1GiB`";
    for key in ["memory", "output", "compiler_memory"] {
        expect_of_exercise(
            &format!("limits = {{ {key} = \"1GB\" }}"),
            &format!(
                "exercises/01_first/info.toml:16: `{key}` in `limits` of exercise `greet1` is `1GB`\n  {sizes}"
            ),
        );
    }
}

#[test]
fn patterns_that_are_invalid_or_leave_the_exercise_are_reported() {
    let next = "\n  next: write paths relative to the exercise's folder, with `/`, such as `src/**` or `Cargo.toml`";
    for (pattern, fault) in [
        ("../other/src/**", "leaves the exercise's folder"),
        ("src/../../x", "leaves the exercise's folder"),
        ("/etc/passwd", "leaves the exercise's folder"),
        ("C:/x", "leaves the exercise's folder"),
        ("src\\\\lib.rs", "contains a backslash"),
        ("", "is empty"),
        (
            "./src/**",
            "has an empty part or a `.` part, and so matches nothing",
        ),
        ("src/[a", "isn't a valid pattern: invalid range pattern"),
    ] {
        let shown = pattern.replace("\\\\", "\\");
        let problem = format!(
            "exercises/01_first/info.toml:16: the pattern `{shown}` in `edit` of exercise `greet1` {fault}{next}"
        );
        expect_of_exercise(&format!("edit = [\"src/**\", \"{pattern}\"]"), &problem);
    }
    expect_of_exercise(
        "edit = []",
        "exercises/01_first/info.toml:7: `edit` of exercise `greet1` is empty, so nothing can be edited\n  \
         next: list what may be edited, or remove `edit` to allow `src/**`",
    );
}

#[test]
fn former_names_must_not_be_ambiguous() {
    for (was, what) in [
        (
            "greet1",
            "`was` of exercise `greet1` contains its current name",
        ),
        (
            "count1",
            "`was` of exercise `greet1` contains `count1`, which is another exercise at exercises/02_second/info.toml:8",
        ),
    ] {
        let problem =
            format!("exercises/01_first/info.toml:16: {what}\n  next: remove `{was}` from `was`");
        expect_of_exercise(&format!("was = [\"{was}\"]"), &problem);
    }
    expect_of_exercise(
        "was = [\"Old Name\"]",
        "exercises/01_first/info.toml:16: `Old Name` can't be the name of an exercise: use only lowercase letters a to z, digits and `_`, starting with a letter\n  \
         next: `was` lists former names of this exercise; remove this one",
    );
    let fixture = Fixture::new();
    fixture.edit(FIRST, "points = 2", "was = [\"old1\"]");
    fixture.edit(SECOND, "starts", "was = [\"old1\"]\nstarts");
    assert_eq!(
        fixture.problems(),
        [
            "exercises/02_second/info.toml:11: the former name `old1` is listed twice; the first is at exercises/01_first/info.toml:16\n  \
          next: remove `old1` from `was`"
        ]
    );
}

#[test]
fn invalid_names_of_programs_and_lints_are_reported() {
    expect_of_exercise(
        "needs = [\"cc -v\"]",
        "exercises/01_first/info.toml:16: `cc -v` in `needs` of exercise `greet1` is not the name of a program\n  \
         next: write only the program's name, such as `cc`, without a folder or arguments",
    );
    for lint in [
        "clippy::",
        "clippy::Needless",
        "-Dwarnings",
        "rustdoc::x",
        "",
    ] {
        let problem = format!(
            "exercises/01_first/info.toml:16: `{lint}` in `deny` in `checks` of exercise `greet1` is not the name of a lint\n  \
             next: write `clippy::needless_clone` for a Clippy lint, or `unused_mut` for a compiler lint"
        );
        expect_of_exercise(&format!("checks = {{ deny = [\"{lint}\"] }}"), &problem);
    }
}
