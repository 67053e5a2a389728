//! Snapshots of the watch screen.

use super::*;
use crate::error::Problem;
use crate::ui::fixtures;
use crate::ui::terminal::strip;

const UNICODE: Style = Style {
    unicode: true,
    ..Style::PLAIN
};
const KEYS: &[KeyHint<'static>] = &[
    ("t", "lesson"),
    ("h", "hint"),
    ("e", "explain"),
    ("l", "list"),
    ("r", "run"),
    ("o", "open"),
    ("?", "help"),
    ("q", "quit"),
];

fn no_source(_: &str, _: u32) -> Option<String> {
    None
}

fn view(state: WatchState<'_>) -> WatchView<'_> {
    WatchView {
        position: CoursePosition {
            level: "Level 03 Ownership",
            level_done: (4, 19),
            course_done: (31, 49),
            exercise: "moves1",
            title: "Who owns the parcel?",
            path: fixtures::FILE,
            target: Path::new("/course/exercises/03_ownership/moves1/src/lib.rs"),
        },
        project: None,
        state,
        hints: &[],
        hints_total: 3,
        message: None,
        keys: KEYS,
        source: &no_source,
    }
}

fn screen(view: &WatchView<'_>, width: usize, height: usize) -> String {
    watch(view, Size { width, height }, UNICODE).join("\n")
}

#[test]
fn a_normal_terminal_shows_everything() {
    assert_eq!(
        screen(
            &view(WatchState::Judged(&fixtures::does_not_compile())),
            80,
            24
        ),
        "\
Level 03 Ownership  ██░░░░░░░░  4/19   Course  ██████░░░░  31/49
moves1: Who owns the parcel?   exercises/03_ownership/moves1/src/lib.rs

error[E0382]: use of moved value: `parcel`
 --> exercises/03_ownership/moves1/src/lib.rs:6:6
  |
4 |     let parcel = String::from(\"book\");
  |         ------ move occurs because `parcel` has type `String`, which does no
t implement the `Copy` trait
5 |     let n = ship(parcel);
  |                  ------ value moved here
6 |     (parcel, n)
  |      ^^^^^^ value used here after move

error[E0277]: cannot add `&str` to `u32` (src/lib.rs:8:6)

advice[unused_variables]: unused variable: `unused` (src/lib.rs:8:6)

✗ moves1 does not compile: 2 errors (E0382, E0277)




t lesson   h hint   e explain   l list   r run   o open   ? help   q quit"
    );
}

#[test]
fn hints_and_messages_are_shown_above_the_keys() {
    let hints = [
        "Who owns it after the call?".to_owned(),
        "Look at what `ship` takes.".to_owned(),
    ];
    let verdict = fixtures::test_fails();
    let message = Some("The files are as the course ships them.");
    let view = WatchView {
        hints: &hints,
        message,
        ..view(WatchState::Judged(&verdict))
    };
    assert_eq!(
        screen(&view, 80, 30),
        "\
Level 03 Ownership  ██░░░░░░░░  4/19   Course  ██████░░░░  31/49
moves1: Who owns the parcel?   exercises/03_ownership/moves1/src/lib.rs

✓ ships
✗ adds
    at exercises/03_ownership/moves1/tests/moves1.rs:2:47
    sum of 1 and 2
    left      4
    right     3
    printed:
    │ packing
✗ edge::returns
    returned the error \"bad\"

advice[unused_variables]: unused variable: `unused` (src/lib.rs:8:6)

✗ moves1 is not right yet: 2 of 3 tests fail




Hint 1 of 3
Who owns it after the call?

Hint 2 of 3
Look at what `ship` takes.

The files are as the course ships them.

t lesson   h hint   e explain   l list   r run   o open   ? help   q quit"
    );
}

#[test]
fn a_small_terminal_keeps_the_error_and_the_verdict() {
    let (compile, test) = (fixtures::does_not_compile(), fixtures::test_fails());
    assert_eq!(
        screen(&view(WatchState::Judged(&test)), 30, 9),
        "\
moves1: Who owns the parcel?
✗ adds
    sum of 1 and 2
    left      4
    right     3
… `runner run moves1` shows a…
✗ moves1 is not right yet: 2
of 3 tests fail
t lesson   h hint   e explain"
    );
    assert_eq!(
        screen(&view(WatchState::Judged(&compile)), 5, 3),
        ["error", "[E038", "✗"].join("\n")
    );
    assert_eq!(
        screen(&view(WatchState::Judged(&test)), 12, 2),
        "✗ adds\n✗ moves1 is"
    );
    assert_eq!(
        screen(&view(WatchState::Judged(&test)), 12, 1),
        "✗ moves1 is"
    );
}

#[test]
fn judging_shows_what_is_known_so_far() {
    let tests = [
        fixtures::test("ships", crate::judge::TestOutcome::Passed, "", None),
        fixtures::failed_assertion(),
    ];
    let state = WatchState::Judging {
        doing: "testing",
        diagnostics: &[fixtures::unused()],
        tests: &tests,
        expected: 5,
        seconds: 0.5,
    };
    let text = screen(&view(state), 80, 24);
    assert!(text.contains("✓ ships\n✗ adds\n    at exercises"), "{text}");
    assert!(
        text.contains("judging… testing, 2 of 5 tests, 0.50 s"),
        "{text}"
    );
    let state = WatchState::Judging {
        doing: "building",
        diagnostics: &[],
        tests: &[],
        expected: 0,
        seconds: 0.0,
    };
    assert!(screen(&view(state), 80, 24).contains("judging… building, 0.00 s"));
}

#[test]
fn a_failure_to_judge_is_shown_as_an_error() {
    let error = Error::from(
        Problem::new("cargo is not installed").next("install it from https://rustup.rs"),
    );
    let text = screen(&view(WatchState::Broken(&error)), 80, 24);
    assert!(
        text.contains("error: cargo is not installed\n  next: install it from https://rustup.rs"),
        "{text}"
    );
    assert!(
        screen(
            &view(WatchState::Waiting("Save the file to have it judged.")),
            80,
            24
        )
        .contains("\nSave the file")
    );
}

#[test]
fn colour_and_links_do_not_change_the_text() {
    let rich = Style {
        colour: true,
        unicode: true,
        links: true,
    };
    for verdict in [
        fixtures::does_not_compile(),
        fixtures::test_fails(),
        fixtures::passed(),
    ] {
        let view = view(WatchState::Judged(&verdict));
        let size = Size {
            width: 80,
            height: 24,
        };
        let stripped: Vec<String> = watch(&view, size, rich)
            .iter()
            .map(|line| strip(line))
            .collect();
        assert_eq!(stripped, watch(&view, size, UNICODE));
    }
}

#[test]
fn the_line_that_panicked_is_shown() {
    let source = |file: &str, line: u32| {
        (file.ends_with("moves1.rs") && line == 2)
            .then(|| "    assert_eq!(add(1, 2), 3);".to_owned())
    };
    let verdict = fixtures::test_fails();
    let text = screen(
        &WatchView {
            source: &source,
            ..view(WatchState::Judged(&verdict))
        },
        80,
        24,
    );
    let shown = [
        "    at exercises/03_ownership/moves1/tests/moves1.rs:2:47",
        "    │ assert_eq!(add(1, 2), 3);",
    ];
    assert!(text.contains(&shown.join("\n")), "{text}");
}

#[test]
fn every_size_works() {
    let mut verdicts = fixtures::one_of_each_cause();
    verdicts.extend([fixtures::passed(), fixtures::skipped(), fixtures::hostile()]);
    let hints = [
        "Who owns it?".to_owned(),
        "A long hint about 日本語 and `code`. ".repeat(9),
    ];
    let error = Error::from(
        Problem::new("no\x1b[2J".repeat(50))
            .at("a/b", 3)
            .next("fix it"),
    );
    let rich = Style {
        colour: true,
        unicode: true,
        links: true,
    };
    let hostile = fixtures::hostile();
    let judging = WatchState::Judging {
        doing: "testing",
        diagnostics: &hostile.diagnostics,
        tests: &hostile.tests,
        expected: 99,
        seconds: 1.0,
    };
    let mut states: Vec<WatchState<'_>> = verdicts.iter().map(WatchState::Judged).collect();
    states.extend([
        judging,
        WatchState::Broken(&error),
        WatchState::Waiting("Save the file."),
    ]);
    for width in 1..=120 {
        for height in 1..=40 {
            // The numbers have no common divisor, so every state is drawn at every kind of size.
            let state = states[(width * 41 + height) % states.len()];
            let message = (height % 2 == 0).then_some("A message");
            let view = WatchView {
                hints: &hints[..(width + height) % 3],
                message,
                ..view(state)
            };
            let style = if height % 5 < 3 { rich } else { Style::PLAIN };
            let lines = watch(&view, Size { width, height }, style);
            assert_eq!(lines.len(), height, "{width}x{height}");
            for line in lines {
                assert!(
                    console::measure_text_width(&strip(&line)) <= width,
                    "{width}x{height}: {line:?}"
                );
            }
        }
    }
}
