//! The screen at all sizes.

use indoc::indoc;

use super::*;

#[test]
fn everything_can_be_scrolled_into_sight_at_every_size() {
    for verdict in fixtures::one_of_each_cause() {
        for (width, height) in [(60, 18), (80, 24), (120, 40), (200, 60), (20, 5)] {
            let size = Size { width, height };
            let state = WatchState::Judged(&verdict);
            let all = content(&view(state), width, UNICODE).lines;
            let first = watch(&view(state), size, UNICODE);
            let mut seen = Vec::new();
            for offset in 0..=first.last {
                let frame = watch(
                    &WatchView {
                        offset,
                        ..view(state)
                    },
                    size,
                    UNICODE,
                );
                seen.extend(frame.screen);
            }
            for line in &all {
                assert!(seen.contains(line), "{width}x{height}: {line}");
            }
            // No row is empty while something is out of sight.
            let is_cut = first.last > 0;
            let rows = height
                - first
                    .screen
                    .iter()
                    .rev()
                    .take_while(|row| row.is_empty())
                    .count();
            assert!(!is_cut || rows == height, "{width}x{height}: {first:?}");
            for at in first.stops {
                assert!(at < all.len());
            }
        }
    }
}

#[test]
fn a_small_terminal_keeps_the_verdict_and_the_first_failure() {
    let test = fixtures::test_fails();
    assert_eq!(
        screen(&view(WatchState::Judged(&test)), 30, 7),
        "\
✗ moves1  2 of 3 tests fail
moves1/src/lib.rs
✗ 1/2 adds   tests/moves1.rs:2
    sum of 1 and 2
    left      4
    right     3
h hint   q quit   ? all keys"
    );
    assert_eq!(
        screen(&view(WatchState::Judged(&test)), 5, 3),
        "✗ mo…\n✗ 1/2\n  add"
    );
    assert_eq!(
        screen(&view(WatchState::Judged(&test)), 12, 1),
        "✗ moves1  2…"
    );
}

#[test]
fn a_greeting_is_whole_beside_the_first_failure() {
    let greeting = indoc! {"
        Welcome to the Rust road: exercises from the first `println!` on.
        Open the file that is named above in your editor, read its head, and save it when you changed something.
        Every save is judged at once. Press `t` for the lesson, `h` for a hint, and `n` when you have passed."};
    for verdict in [
        fixtures::does_not_compile(),
        fixtures::test_fails(),
        fixtures::hostile(),
    ] {
        for judging in [None, Some(judging("building"))] {
            let view = WatchView {
                message: Some(greeting),
                judging,
                ..view(WatchState::Judged(&verdict))
            };
            let text = screen(&view, 60, 18);
            assert!(text.contains("when you have passed."), "{text}");
            assert!(!text.contains("passed. …"), "{text}");
        }
    }
    // A remark below a hint leaves some rows of the failure.
    let verdict = fixtures::does_not_compile();
    let hints = ["Who owns it? ".repeat(60)];
    let remark = "You saved tide; the current exercise is moves1. ".repeat(9);
    let view = WatchView {
        message: Some(&remark),
        hints: &hints,
        ..view(WatchState::Judged(&verdict))
    };
    let text = screen(&view, 60, 18);
    assert!(
        text.contains("E0382]: use of moved") && text.contains("You saved"),
        "{text}"
    );
}

#[test]
fn the_path_is_whole_where_it_fits_and_ends_with_the_file_where_it_does_not() {
    let verdict = fixtures::test_fails();
    let row = |width| {
        let text = screen(&view(WatchState::Judged(&verdict)), width, 24);
        text.lines().nth(1).expect("a second row").to_owned()
    };
    assert!(row(120).ends_with(&format!("4/19 · {}", fixtures::FILE)));
    assert!(row(60).ends_with("4/19 · moves1/src/lib.rs"), "{}", row(60));
    assert_eq!(row(34), "moves1/src/lib.rs");
}

#[test]
fn long_lines_are_wrapped_between_words_or_cut() {
    let verdict = fixtures::does_not_compile();
    let old = view(WatchState::Judged(&verdict));
    let narrow = screen(&old, 60, 30);
    assert!(
        narrow.contains("has type\n            `String`, which does not"),
        "{narrow}"
    );
    // An address that doesn't fit begins at the exercise's folder.
    assert!(
        screen(&old, 40, 30).contains(" --> src/lib.rs:6:6"),
        "{narrow}"
    );
    let cut_off = screen(
        &WatchView {
            wraps: false,
            ..old
        },
        60,
        30,
    );
    assert!(cut_off.contains("has type `S…\n"), "{cut_off}");
}

#[test]
fn color_and_links_do_not_change_the_text() {
    let rich = Style {
        color: true,
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
            .screen
            .iter()
            .map(|line| strip(line))
            .collect();
        assert_eq!(stripped, watch(&view, size, UNICODE).screen);
    }
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
        color: true,
        unicode: true,
        links: true,
    };
    let hostile = fixtures::hostile();
    let partial = WatchState::Partial {
        diagnostics: &hostile.diagnostics,
        tests: &hostile.tests,
    };
    let mut states: Vec<WatchState<'_>> = verdicts.iter().map(WatchState::Judged).collect();
    states.extend([
        partial,
        WatchState::Broken(&error),
        WatchState::Waiting("Save the file."),
    ]);
    for width in 1..=120 {
        for height in (1..=12).chain([18, 24, 40]) {
            // The numbers have no common divisor, so every state is drawn at every kind of size.
            let state = states[(width * 41 + height) % states.len()];
            let message = (height % 2 == 0).then_some("A message");
            let view = WatchView {
                hints: &hints[..(width + height) % 3],
                message,
                judging: (width % 3 == 0).then(|| judging("building")),
                is_new_topic: width % 2 == 0,
                offset: width % 9,
                wraps: height % 3 > 0,
                search: "e",
                ..view(state)
            };
            let style = if height % 5 < 3 { rich } else { Style::PLAIN };
            let lines = watch(&view, Size { width, height }, style).screen;
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
