use wasm_guest1::{allocate, answer, release, translate};

mod support;

use support::{in_chromium, interpreted, left_behind, native};

#[test]
fn a_text_becomes_signs() {
    assert_eq!(native(b"SOS"), "... --- ...");
    assert_eq!(native(b"Hi you"), ".... .. / -.-- --- ..-");
}

#[test]
fn a_text_may_be_empty() {
    assert_eq!(native(b""), "");
}

#[test]
fn what_is_not_text_has_an_empty_answer() {
    assert_eq!(native(b"sos"), "... --- ...", "a text has an answer");
    assert_eq!(native(b"sos \xFF"), "");
}

#[test]
fn an_answer_stays_until_the_next_one() {
    let address = allocate(1);
    // SAFETY: there's one byte, and nothing else is translated meanwhile.
    let signs = unsafe {
        address.write(b'w');
        let length = translate(address, 1);
        address.write(b'a');
        release(address, 1);
        std::slice::from_raw_parts(answer(), length)
    };
    assert_eq!(signs, b".--");
}

#[test]
fn two_texts_have_memory_of_their_own() {
    let [one, other] = [allocate(3), allocate(3)];
    assert!(one.addr().abs_diff(other.addr()) >= 3, "they overlap");
    // SAFETY: both are freed once, with their length.
    unsafe {
        release(one, 3);
        release(other, 3);
    }
}

#[test]
fn nothing_leaks() {
    let text = "never odd or even ".repeat(50);
    native(text.as_bytes());
    let bytes = left_behind(|| {
        for _ in 0..9 {
            native(text.as_bytes());
        }
    });
    assert_eq!(bytes, 0, "these bytes were never freed");
}

#[test]
fn the_answer_is_the_same_everywhere() {
    let text = "the quick brown fox jumps over the lazy dog ".repeat(20);
    let expected = native(text.as_bytes());
    assert_eq!(
        expected.matches('/').count(),
        9 * 20 - 1,
        "spaces between words"
    );
    if let Some(signs) = interpreted(text.as_bytes(), 200) {
        assert_eq!(signs, expected, "in wasmi");
    }
    if let Some(page) = in_chromium(&text) {
        assert!(
            page.contains(&format!("<output>{expected}</output>")),
            "in Chromium:\n{page}"
        );
    }
}
