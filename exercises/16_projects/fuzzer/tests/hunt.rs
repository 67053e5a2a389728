//! The hunt begins: the parsers in `tests/targets` have bugs, and your fuzzer finds them all.
//!
//! For people, `report(&bugs)` returns a `String` with a line per bug: the input as a byte string, such as `b"PX\x01"`,
//! at least one space, and the message. Messages begin in one column. If a bug hung, the message is `never ends`, and of
//! a message with many lines, it has only the first. `escape_ascii` knows how bytes are written. The shortest input
//! comes first, and inputs of the same length keep their order.

mod targets;

use fuzzer::{Bug, End, Fuzzer, Target, Trace, minimize, report};

/// Fuzzes until as many bugs are found as there are, or gives up.
fn search(target: Target, seed: u64, start: &[u8], count: usize) -> Fuzzer {
    let mut fuzzer = Fuzzer::new(target, seed);
    fuzzer.add(start);
    for _ in 0..200 {
        if fuzzer.bugs().len() < count {
            fuzzer.run(1000);
        }
    }
    fuzzer
}

/// Searches for this many bugs, and returns the shortest inputs and the ends, in order. If luck is against the first
/// seed, a second one tries it.
fn hunt(target: Target, start: &[u8], count: usize) -> Vec<(Vec<u8>, End)> {
    let mut fuzzer = search(target, 1, start, count);
    if fuzzer.bugs().len() < count {
        fuzzer = search(target, 2, start, count);
    }
    let bugs = fuzzer.bugs().iter();
    let mut found: Vec<_> = bugs
        .map(|bug| (minimize(target, &bug.input), bug.end.clone()))
        .collect();
    found.sort_by_key(|(_, end)| format!("{end:?}"));
    found
}

fn crashed(message: &str) -> End {
    End::Crashed(message.to_owned())
}

fn bug(input: &[u8], end: End) -> Bug {
    Bug {
        input: input.to_vec(),
        end,
    }
}

#[test]
fn all_six_bugs_are_found() {
    the_picture_has_two_bugs();
    the_melody_has_two_bugs();
    the_menu_has_two_bugs();
}

fn the_picture_has_two_bugs() {
    let found = hunt(targets::picture, b"PX\x02\x02\x01", 2);
    let [(odd, first), (color, second)] = &found[..] else {
        panic!("these were found: {found:?}");
    };
    assert_eq!(
        first,
        &crashed("colors and counts come in pairs: TryFromSliceError(())")
    );
    assert_eq!(
        odd.len() % 2,
        0,
        "`PX`, the width, and half a pair too many"
    );
    assert_eq!(second, &crashed("the palette has this color"));
    assert_eq!(color.len() % 2, 1, "`PX`, the width, and pairs");
}

fn the_melody_has_two_bugs() {
    let found = hunt(targets::melody, b"C4-D4", 2);
    let [(tempo, first), (note, second)] = &found[..] else {
        panic!("these were found: {found:?}");
    };
    assert_eq!(first, &crashed("attempt to divide by zero"));
    assert!(
        tempo.windows(2).any(|pair| pair == b"T0"),
        "{}",
        tempo.escape_ascii()
    );
    assert_eq!(second, &crashed("no piano has this note"));
    assert!(note.ends_with(b"9"), "{}", note.escape_ascii());
}

fn the_menu_has_two_bugs() {
    let found = hunt(targets::menu, b"\x04soup>\x02", 2);
    let [(end, first), (circle, second)] = &found[..] else {
        panic!("these were found: {found:?}");
    };
    assert_eq!(first, &crashed("a distance follows"));
    assert!(end.ends_with(b">"), "{}", end.escape_ascii());
    assert_eq!(second, &End::Hung);
    assert!(circle.ends_with(b">\0"), "{}", circle.escape_ascii());
}

#[test]
fn a_report_has_a_line_per_bug() {
    let bugs = [
        bug(b"PX\x01\xff", crashed("too white")),
        bug(b"T0", End::Hung),
    ];
    assert_eq!(
        report(&bugs),
        "b\"T0\"         never ends\nb\"PX\\x01\\xff\" too white\n"
    );
}

#[test]
fn bugs_of_the_same_length_keep_their_order() {
    let bugs = [bug(b"b", crashed("one")), bug(b"a", crashed("two"))];
    assert_eq!(report(&bugs), "b\"b\" one\nb\"a\" two\n");
}

#[test]
fn the_shortest_input_is_not_the_shortest_text() {
    let bugs = [bug(b"\0\0", crashed("one")), bug(b"abc", crashed("two"))];
    assert_eq!(report(&bugs), "b\"\\x00\\x00\" one\nb\"abc\"      two\n");
}

#[test]
fn a_message_is_a_single_line() {
    let bugs = [bug(b"", crashed("left != right\n left: 1\nright: 2"))];
    assert_eq!(report(&bugs), "b\"\" left != right\n");
}

#[test]
fn without_bugs_there_is_no_report() {
    assert_eq!(report(&[]), "");
}
