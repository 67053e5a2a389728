//! Panics on the screen: where they are, and what led to them.

use indoc::indoc;

use super::*;

#[test]
fn a_panic_in_a_library_names_the_key_that_shows_ones_own_line() {
    let mut verdict = fixtures::test_fails();
    verdict.diagnostics.clear();
    verdict.tests = vec![fixtures::panics_in_libraries()];
    let source = |_: &str, _: u32| Some("capacity_overflow()".to_owned());
    let view = WatchView {
        source: &source,
        ..view(WatchState::Judged(&verdict))
    };
    let text = screen(&view, 80, 24);
    let expected = indoc! {"
        ✗ 1/1 adds
            in the standard library (alloc/src/raw_vec/mod.rs:28)
            the backtrace (B) shows which line of yours led there
            capacity overflow
            in the crate `rand` (rand-0.9.0/src/lib.rs:9) in another thread
            cannot sample empty range
    "};
    assert!(text.contains(expected), "{text}");
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
    assert!(
        text.contains(indoc! {"
            tests/moves1.rs:2
                │ assert_eq!(add(1, 2), 3);
                sum of"}),
        "{text}"
    );
}
