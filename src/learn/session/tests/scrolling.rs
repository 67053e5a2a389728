//! Scrolling and searching.

use super::super::{Action, Key, ScrollExtent, Session, SessionEvent, View};
use super::{after_a_failure, failing, judged, press, read};

/// Presses keys; what each drawing shows is 10 rows of 40 lines, with failures at 0, 12, 35 and matches at 3, 20, 38.
fn after(keys: &str) -> Session {
    let mut session = after_a_failure("E0382");
    for key in keys.chars() {
        session.fit(extent());
        session.step(match key {
            '\n' => SessionEvent::Key(Key::Enter),
            '\x1b' => SessionEvent::Key(Key::Escape),
            '\x08' => SessionEvent::Key(Key::Backspace),
            '^' => SessionEvent::Key(Key::PageUp),
            'v' => SessionEvent::Key(Key::PageDown),
            '<' => SessionEvent::Key(Key::Home),
            '>' => SessionEvent::Key(Key::End),
            'u' => SessionEvent::Key(Key::Up),
            'd' => SessionEvent::Key(Key::Down),
            _ => press(key),
        });
    }
    session.fit(extent());
    session
}

fn extent() -> ScrollExtent {
    ScrollExtent {
        rows: 10,
        last: 30,
        stops: vec![0, 12, 35],
        matches: vec![3, 20, 38],
    }
}

#[test]
fn keys_scroll_by_lines_pages_failures_and_to_the_ends() {
    for (keys, expected) in [
        ("jjdk", 2),
        ("k", 0),
        // A page is what is on the screen, except for one line.
        ("v", 9),
        (" v^", 9),
        ("vvvvvv", 30),
        ("Gj", 30),
        (">u", 29),
        ("Gg", 0),
        (">jj<", 0),
        ("]", 12),
        ("]]", 30),
        ("]][", 12),
        ("[", 0),
    ] {
        assert_eq!(after(keys).scroll, expected, "{keys:?}");
    }
}

#[test]
fn a_smaller_text_limits_what_is_scrolled() {
    let mut session = after("G");
    session.fit(ScrollExtent {
        last: 4,
        ..extent()
    });
    assert_eq!(session.scroll, 4);
}

#[test]
fn enter_goes_from_match_to_match_and_around() {
    for (keys, expected) in [
        ("/ab\n", 3),
        ("/ab\n\n", 20),
        ("/ab\n\n\n", 30),
        ("/ab\n\n\n\n", 3),
        ("/ab\n\nN", 3),
        ("/ab\nN", 30),
        ("G/ab\n", 3),
    ] {
        assert_eq!(after(keys).scroll, expected, "{keys:?}");
    }
}

#[test]
fn what_is_typed_in_a_search_is_not_a_command() {
    let session = after("/nqh\x08");
    assert_eq!(
        session.search.as_ref().map(|search| &*search.text),
        Some("nq")
    );
    assert_eq!((session.current, session.entries[0].shown), (0, 0));
    // After Enter, keys are commands again.
    assert_eq!(after("/ab\nh").entries[0].shown, 1);
    for end in ["/ab\x1b", "/ab\n\x1b", "/\n", "/ab\nt"] {
        assert_eq!(after(end).search, None, "{end:?}");
    }
}

#[test]
fn wrapping_can_be_switched_off_and_on() {
    assert!(after("").wraps && !after("w").wraps && after("ww").wraps);
}

#[test]
fn the_findings_stay_where_they_are_until_there_are_new_ones() {
    let mut session = after("jjj");
    assert_eq!(
        session.step(read(2)),
        [Action::Judge { run: 2 }, Action::Draw]
    );
    assert_eq!((session.scroll, session.ended), (3, 1));
    assert!(session.verdict.is_some());
    session.step(judged(2, failing("moves1", "E0382")));
    assert_eq!((session.scroll, session.ended), (0, 2));
    // A page that is open stays where it is.
    session.step(press('r'));
    session.step(press('t'));
    session.fit(extent());
    session.step(press('j'));
    session.step(judged(3, failing("moves1", "E0382")));
    assert_eq!((session.scroll, &session.view), (1, &View::Lesson));
}
