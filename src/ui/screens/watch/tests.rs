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
    ("h", "hint"),
    ("t", "lesson"),
    ("e", "explain"),
    ("l", "list"),
    ("r", "run again"),
    ("o", "open"),
    ("q", "quit"),
    ("?", "all keys"),
];

mod every_size;
mod panics;

fn no_source(_: &str, _: u32) -> Option<String> {
    None
}

fn view(state: WatchState<'_>) -> WatchView<'_> {
    WatchView {
        position: CoursePosition {
            level: "Level 03 Ownership",
            level_done: (4, 19),
            exercise: "moves1",
            path: fixtures::FILE,
            target: Path::new("/course/exercises/03_ownership/moves1/src/lib.rs"),
        },
        project: None,
        task: "Give the parcel back.",
        state,
        run: Some(RunStamp {
            number: 14,
            time: "12:03:41",
            seconds: 0.21,
        }),
        judging: None,
        next: None,
        is_new_topic: false,
        mistake: None,
        hints: &[],
        hints_total: 3,
        message: None,
        keys: KEYS,
        prompt: None,
        source: &no_source,
        offset: 0,
        wraps: true,
        search: "",
    }
}

fn judging(doing: &str) -> JudgingNow<'_> {
    JudgingNow {
        number: 15,
        doing,
        crates: None,
        seconds: 3,
    }
}

fn screen(view: &WatchView<'_>, width: usize, height: usize) -> String {
    let frame = watch(view, Size { width, height }, UNICODE);
    frame.screen.join("\n")
}

#[test]
fn a_normal_terminal_shows_the_verdict_first() {
    let verdict = fixtures::does_not_compile();
    assert_eq!(
        screen(&view(WatchState::Judged(&verdict)), 80, 18),
        "\
✗ moves1 does not compile: 2 errors (E0382, E0277)       #14 · 12:03:41 · 0.21 s
Level 03 Ownership  ██░░░░░░░░  4/19 · moves1/src/lib.rs
Task: Give the parcel back. (T shows all of it)
────────────────────────────────────────────────────────────────────────────────
error[E0382]: use of moved value: `parcel`
 --> exercises/03_ownership/moves1/src/lib.rs:6:6
  |
4 |     let parcel = String::from(\"book\");
  |         ------ move occurs because `parcel` has type `String`, which does
            not implement the `Copy` trait
5 |     let n = ship(parcel);
  |                  ------ value moved here
6 |     (parcel, n)
  |      ^^^^^^ value used here after move

error[E0277]: cannot add `&str` to `u32`
─────────────────────────────────────────────────────────────────── 1-12 of 18 ─
h hint   t lesson   e explain   l list   r run again   q quit   ? all keys"
    );
}

#[test]
fn a_long_headline_leaves_room_for_the_number_of_the_run() {
    let verdict = fixtures::does_not_compile();
    let first = |width, height| {
        let screen = screen(&view(WatchState::Judged(&verdict)), width, height);
        let lines: Vec<String> = screen.lines().take(2).map(str::to_owned).collect();
        lines.join("\n")
    };
    assert_eq!(
        first(50, 18),
        "\
✗ moves1 does not compile: 2 errors (E0382,    #14
E0277)"
    );
    assert!(first(50, 8).contains("(E0382, …  #14"));
    assert!(!first(30, 18).contains("#14"));
}

#[test]
fn failing_tests_are_whole_and_come_before_those_that_pass() {
    let verdict = fixtures::test_fails();
    let text = screen(&view(WatchState::Judged(&verdict)), 60, 24);
    let findings = "\
✗ 1/2 adds                                 tests/moves1.rs:2
    sum of 1 and 2
    left      4
    right     3
    printed:
    │ packing
✗ 2/2 edge::returns
    returned the error \"bad\"
✓ ships

advice[unused_variables]: unused variable: `unused`
  (src/lib.rs:8:6)

";
    assert!(text.contains(findings), "{text}");
    assert!(text.starts_with("✗ moves1  2 of 3 tests fail"), "{text}");
}

#[test]
fn long_output_is_counted_on_the_screen() {
    let verdict = &fixtures::one_of_each_cause()[4];
    let text = screen(&view(WatchState::Judged(verdict)), 80, 24);
    assert!(text.contains("▸ printed 5000 lines (p shows)"), "{text}");
}

#[test]
fn a_pass_says_where_to_go_on_and_shows_what_was_printed_but_no_hint() {
    let mut verdict = fixtures::passed();
    verdict.tests[0].output = "one\ntwo\n".to_owned();
    let hints = ["Look.".to_owned()];
    let text = screen(
        &WatchView {
            next: Some("moves2 \"Twice\""),
            hints: &hints,
            ..view(WatchState::Judged(&verdict))
        },
        80,
        16,
    );
    assert!(
        text.starts_with("✓ moves1 passed, press n: moves2 \"Twice\"  "),
        "{text}"
    );
    assert!(text.contains("✓ adds\nprinted:\n│ one\n│ two\n"), "{text}");
    assert!(!text.contains("Hint"), "{text}");
}

#[test]
fn the_last_hint_and_a_message_are_above_the_keys() {
    let hints = [
        "Who owns it after the call?".to_owned(),
        "Look at what `ship` takes.".to_owned(),
    ];
    let verdict = fixtures::test_fails();
    let view = WatchView {
        hints: &hints,
        message: Some("no hint left"),
        ..view(WatchState::Judged(&verdict))
    };
    let text = screen(&view, 80, 24);
    assert!(
        text.contains(
            "─\nHint 2 of 3  H shows all of them\nLook at what `ship` takes.\nno hint left\nh hint"
        ),
        "{text}"
    );
}

#[test]
fn a_long_hint_and_a_long_message_are_whole_where_rows_are_free() {
    let lines = |name: &str, count: usize| -> String {
        let lines = (1..=count).map(|number| format!("{name} {number}."));
        lines.collect::<Vec<_>>().join("\n\n")
    };
    let (hint, message) = (lines("Clue", 6), lines("Remark", 4));
    let hints = [hint];
    let verdict = fixtures::test_fails();
    let view = WatchView {
        hints: &hints,
        message: Some(&message),
        ..view(WatchState::Judged(&verdict))
    };
    let roomy = screen(&view, 80, 40);
    assert!(
        roomy.contains("Clue 6.") && roomy.contains("Remark 4."),
        "{roomy}"
    );
    let low = screen(&view, 80, 18);
    assert!(!low.contains("Clue 6.") && low.contains('…'), "{low}");
    assert!(
        low.contains(" of "),
        "the findings have their window: {low}"
    );
}

#[test]
fn while_it_judges_the_old_findings_stay_and_are_dim() {
    let verdict = fixtures::test_fails();
    let old = view(WatchState::Judged(&verdict));
    let new = WatchView {
        judging: Some(judging("")),
        ..old
    };
    let (before, during) = (screen(&old, 80, 24), screen(&new, 80, 24));
    assert!(
        during.contains("[judging ▪]") && during.contains("#15 · 3 s"),
        "{during}"
    );
    let below = |text: &str| text.split_once("Task").map(|(_, rest)| rest.to_owned());
    assert_eq!(below(&before), below(&during));
    let colored = Style {
        color: true,
        ..UNICODE
    };
    let size = Size {
        width: 80,
        height: 24,
    };
    let frame = watch(&new, size, colored);
    assert!(
        frame.screen.contains(&colored.dim("    sum of 1 and 2")),
        "{frame:?}"
    );
    // What takes long is named.
    let slow = WatchView {
        judging: Some(judging("testing, 2 of 3 tests, waiting for ends")),
        ..old
    };
    assert!(screen(&slow, 80, 24).contains("▸ testing, 2 of 3 tests, waiting for ends\n"));
}

#[test]
fn what_a_run_has_found_so_far_is_shown() {
    let tests = [
        fixtures::test("ships", crate::judge::TestOutcome::Passed, "", None),
        fixtures::failed_assertion(),
    ];
    let state = WatchState::Partial {
        diagnostics: &[fixtures::unused()],
        tests: &tests,
    };
    let text = screen(&view(state), 80, 24);
    assert!(text.starts_with("moves1  2 tests so far"), "{text}");
    assert!(text.contains("✗ 1/1 adds"), "{text}");
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
    let waiting = view(WatchState::Waiting("Save the file to have it judged."));
    assert!(screen(&waiting, 80, 24).contains("\nSave the file"));
}

#[test]
fn a_new_topic_points_to_its_lesson() {
    let verdict = fixtures::test_fails();
    let view = WatchView {
        is_new_topic: true,
        ..view(WatchState::Judged(&verdict))
    };
    let text = screen(&view, 80, 24);
    let row = text.lines().nth(1).expect("a second row");
    assert!(row.ends_with("  new lesson: t"), "{text}");
}

#[test]
fn a_search_marks_what_it_finds() {
    let verdict = fixtures::does_not_compile();
    let view = WatchView {
        search: "PARCEL",
        prompt: Some("/PARCEL   enter next"),
        ..view(WatchState::Judged(&verdict))
    };
    let size = Size {
        width: 80,
        height: 24,
    };
    let frame = watch(&view, size, UNICODE);
    assert_eq!(frame.matches, [0, 3, 4, 6, 8]);
    assert_eq!(frame.screen.last().map(String::as_str), view.prompt);
}

#[test]
fn the_hint_of_a_mistake_takes_the_place_of_the_last_hint() {
    let verdict = fixtures::test_fails();
    let hints = ["Look at `ship`.".to_owned()];
    let mut view = WatchView {
        mistake: Some("You drop it; who needs it?"),
        hints: &hints,
        ..view(WatchState::Judged(&verdict))
    };
    let shown = |view: &WatchView<'_>| {
        let size = Size {
            width: 80,
            height: 24,
        };
        watch(view, size, Style::PLAIN).screen.join("\n")
    };
    let with_mistake = shown(&view);
    assert!(with_mistake.contains("It looks as if you made this mistake:  H shows all of them"));
    assert!(with_mistake.contains("You drop it; who needs it?"));
    assert!(!with_mistake.contains("Hint 1"));
    view.mistake = None;
    assert!(shown(&view).contains("Hint 1 of 3"));
    let passed = fixtures::passed();
    view.state = WatchState::Judged(&passed);
    view.mistake = Some("You drop it; who needs it?");
    assert!(!shown(&view).contains("It looks as if"));
}

#[test]
fn while_dependencies_are_built_a_bar_shows_how_many() {
    let building = WatchView {
        judging: Some(JudgingNow {
            crates: Some((12, 48)),
            ..judging("compiling 12/48: axum")
        }),
        ..view(WatchState::Waiting("waiting"))
    };
    let shown = screen(&building, 80, 18);
    let row = "▸ compiling 12/48: axum  █████░░░░░░░░░░░░░░░";
    assert!(shown.lines().any(|line| line == row), "{shown}");
    for columns in 1..60 {
        let frame = watch(
            &building,
            Size {
                width: columns,
                height: 18,
            },
            UNICODE,
        );
        assert!(
            frame
                .screen
                .iter()
                .all(|line| crate::ui::terminal::width(line) <= columns)
        );
    }
}
