use notes1::{Class, MESSAGE, Note};

/// A class with these words at its desks, one row for each desk.
fn class(rows: &str) -> Class {
    let notes = |row: &str| row.split_whitespace().map(Note::new).collect();
    Class::new(rows.lines().map(notes).collect())
}

/// Makes a move for each row, such as `pass 3 7`.
fn play(class: &mut Class, moves: &str) {
    for row in moves.lines() {
        let words: Vec<&str> = row.split_whitespace().collect();
        let (from, to) = (words[1].parse().unwrap(), words[2].parse().unwrap());
        match words[0] {
            "pass" => class.pass(from, to),
            "give" => class.give(from, to),
            "swap" => class.swap(from, to),
            other => panic!("{other} isn't a move"),
        }
    }
}

/// The words at a desk, with a space between them.
fn words(class: &Class, desk: usize) -> String {
    let words: Vec<&str> = class.notes(desk).iter().map(Note::word).collect();
    words.join(" ")
}

/// The fingerprint of the right message.
const FINGERPRINT: u64 = 0xB7D0_D22D_E3D4_78F3;

/// A number that doesn't give the message away.
fn fingerprint(message: &str) -> u64 {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    for byte in message.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    hash
}

#[test]
fn the_first_note_is_passed() {
    let mut class = class("a b c\nx\n\n");
    class.pass(0, 1);
    assert_eq!(words(&class, 0), "b c");
    assert_eq!(words(&class, 1), "x a", "it comes last at the other desk");
    class.pass(1, 2);
    assert_eq!(words(&class, 2), "x", "x came first to desk 1");
}

#[test]
fn an_empty_desk_passes_nothing() {
    let mut class = class("\na\n");
    class.pass(0, 1);
    class.pass(0, 0);
    assert_eq!(words(&class, 0), "");
    assert_eq!(words(&class, 1), "a");
}

#[test]
fn a_note_can_be_passed_to_the_same_desk() {
    let mut class = class("a b c\n");
    class.pass(0, 0);
    assert_eq!(words(&class, 0), "b c a");
}

#[test]
fn all_notes_are_given() {
    let mut class = class("a b\nx y\n");
    class.give(0, 1);
    assert_eq!(words(&class, 0), "");
    assert_eq!(words(&class, 1), "x y a b");
    class.give(1, 1);
    assert_eq!(words(&class, 1), "x y a b", "desk 1 gives to itself");
}

#[test]
fn notes_move_and_are_not_copied() {
    let mut class = class("a\nb\n\n");
    let address = class.notes(0)[0].word().as_ptr();
    class.pass(0, 1);
    let passed = class.notes(1)[1].word().as_ptr();
    assert_eq!(passed, address, "the note that was passed is a copy");
    class.give(1, 2);
    let given = class.notes(2)[1].word().as_ptr();
    assert_eq!(given, address, "the note that was given is a copy");
}

#[test]
fn in_the_evening_there_is_a_message() {
    let mut class = class(include_str!("../data/desks.txt"));
    play(&mut class, include_str!("../data/moves.txt"));
    let notes = words(&class, 0);
    assert!(
        fingerprint(&notes) == FINGERPRINT,
        "the notes at desk 0 should be a message, and say:\n\n    {notes}\n"
    );
    assert!(
        fingerprint(MESSAGE) == FINGERPRINT,
        "MESSAGE isn't right yet. The notes at desk 0 say:\n\n    {notes}\n"
    );
    println!("The frog was found before lunch. It played quite well.");
}
