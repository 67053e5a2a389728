use iam2::matches;

#[test]
fn a_pattern_without_wildcards_is_one_text() {
    assert!(matches("song:Play", "song:Play"));
    assert!(!matches("song:Play", "song:Playlist"), "the text goes on");
    assert!(!matches("song:Play", "song:Pla"), "the text is too short");
    assert!(!matches("song:Play", "song:play"), "case matters");
}

#[test]
fn a_star_is_any_text() {
    assert!(matches("song:*", "song:Play"));
    assert!(matches("song:*", "song:"), "it may be nothing");
    assert!(matches("*", "radio/night/2026"), "a slash isn't special");
    assert!(matches("radio/*/today", "radio/jazz/late/today"));
    assert!(!matches("radio/*/today", "radio/today"));
}

#[test]
fn a_question_mark_is_one_character() {
    assert!(matches("radio/0?", "radio/07"));
    assert!(!matches("radio/0?", "radio/0"));
    assert!(!matches("radio/0?", "radio/077"));
    assert!(matches("caf?", "café"), "characters aren't bytes");
}

#[test]
fn a_star_looks_further_when_the_first_place_is_wrong() {
    assert!(matches("*/live", "radio/live/tonight/live"));
    assert!(matches("*ana", "banana"));
    assert!(matches("*a?c*", "abba abc"));
    assert!(!matches("a*b*c", "a-c-b"));
}

#[test]
fn a_bad_pattern_is_answered_at_once() {
    let pattern = "la*".repeat(30) + "!";
    let text = "la".repeat(200);
    assert!(!matches(&pattern, &text));
}
