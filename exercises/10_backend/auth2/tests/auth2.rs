use std::hint::black_box;

use auth2::accepts;

const TOKEN: [u8; 512] = [7; 512];

/// Sends many tokens that are wrong in every byte.
#[test]
fn wrong_tokens() {
    for _ in 0..2000 {
        assert!(!accepts(&black_box(TOKEN), &black_box([8; 512])));
    }
}

/// Sends the right token as often.
#[test]
fn right_tokens() {
    for _ in 0..2000 {
        assert!(accepts(&black_box(TOKEN), &black_box(TOKEN)));
    }
}

#[test]
fn one_wrong_byte_is_enough() {
    for place in 0..TOKEN.len() {
        let mut sent = TOKEN;
        sent[place] ^= 1;
        assert!(!accepts(&TOKEN, &sent), "byte {place} is wrong");
    }
}

#[test]
fn a_token_has_its_length() {
    assert!(!accepts(&TOKEN, &TOKEN[..511]), "too short");
    assert!(!accepts(&TOKEN[..511], &TOKEN), "too long");
    assert!(!accepts(&TOKEN, b""), "empty");
}
