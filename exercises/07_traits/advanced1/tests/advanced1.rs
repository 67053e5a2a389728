use advanced1::{Sentence, headlines, sentences_alive};

/// The part before the mark; everything if there's no mark.
fn before<'s>(sentence: &'s Sentence, mark: &str) -> &'s str {
    match sentence.text().split_once(mark) {
        Some((part, _)) => part,
        None => sentence.text(),
    }
}

/// The part after the mark.
fn after<'s>(sentence: &'s Sentence, mark: &str) -> &'s str {
    match sentence.text().split_once(mark) {
        Some((_, part)) => part,
        None => "",
    }
}

const LOG: &str = "thgin lla :mrots\nnoon ta :gof\nmlac";

#[test]
fn the_part_before_the_mark_is_shown() {
    assert_eq!(headlines(LOG, ":", before), ["STORM", "FOG", "CALM"]);
}

#[test]
fn another_function_shows_another_part() {
    assert_eq!(
        headlines(LOG, ": ", after),
        ["ALL NIGHT", "AT NOON", ""],
        "the caller chooses `cut`"
    );
}

#[test]
fn the_mark_can_be_dropped_early() {
    let shown = {
        let mark = String::from(" ");
        headlines(LOG, &mark, before)
    };
    assert_eq!(shown, ["STORM:", "FOG:", "CALM"]);
}

#[test]
fn an_empty_log_has_no_headlines() {
    assert!(headlines("", ":", before).is_empty());
}

#[test]
fn every_sentence_is_dropped_after_its_round() {
    headlines(LOG, ":", |sentence, _| {
        assert_eq!(
            sentences_alive(),
            1,
            "an earlier sentence is still in memory"
        );
        sentence.text()
    });
    assert_eq!(
        sentences_alive(),
        0,
        "all headlines are done, but a sentence is still in memory"
    );
}
