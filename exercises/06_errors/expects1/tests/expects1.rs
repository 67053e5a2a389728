use expects1::{Color, next_color, palette, read_color};

/// The text of each `expect("…")` in `src/lib.rs`.
fn expectations() -> Vec<&'static str> {
    let mut texts = Vec::new();
    for rest in include_str!("../src/lib.rs").split(".expect(").skip(1) {
        texts.push(rest.split('"').nth(1).unwrap_or(rest));
    }
    texts
}

#[test]
fn a_color_is_read() {
    assert_eq!(read_color("#000000"), Some(Color(0, 0, 0)));
    assert_eq!(read_color("#0102ff"), Some(Color(1, 2, 255)));
    assert_eq!(read_color("#0102FF"), Some(Color(1, 2, 255)));
    assert_ne!(Color(1, 2, 255), Color(1, 2, 254));
}

#[test]
fn anything_else_is_not_a_color() {
    for text in [
        "", "#", "0102ff", "#0102f", "#0102fff", "#0102fg", "#+102ff",
    ] {
        assert_eq!(read_color(text), None, "{text:?} is not a color");
    }
}

#[test]
fn the_palette_has_three_colors() {
    assert_eq!(
        palette(),
        [
            ("sky", Color(0x87, 0xce, 0xeb)),
            ("moss", Color(0x8a, 0x9a, 0x5b)),
            ("brick", Color(0xcb, 0x41, 0x54)),
        ]
    );
}

#[test]
fn a_new_color_replaces_the_old_one() {
    assert_eq!(next_color(Color(9, 9, 9), "#010203"), Color(1, 2, 3));
}

#[test]
fn a_typing_mistake_keeps_the_old_color() {
    for before in [Color(9, 9, 9), Color(0, 80, 160)] {
        for typed in ["", "blue", "#12345"] {
            assert_eq!(
                next_color(before, typed),
                before,
                "after {typed:?}, the brush should have its old color"
            );
        }
    }
}

#[test]
fn two_messages_say_what_should_be_true() {
    let texts = expectations();
    assert_eq!(texts.len(), 2, "two `unwrap`s should become `expect`s");
    for text in texts {
        assert!(
            text.len() >= 12,
            "the message {text:?} is too short to say what should always be true"
        );
    }
}

#[test]
fn a_message_is_not_about_the_failure() {
    for text in expectations() {
        for start in ["fail", "could", "can", "unable", "error", "invalid"] {
            assert!(
                !text.to_lowercase().starts_with(start),
                "the message {text:?} says what went wrong, not what should always be true"
            );
        }
    }
}

#[test]
fn each_message_has_its_own_reason() {
    if let [digits, palette] = expectations()[..] {
        assert_ne!(
            digits, palette,
            "the two `expect`s rely on different things"
        );
    }
}
