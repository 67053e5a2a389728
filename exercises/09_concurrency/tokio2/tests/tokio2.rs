use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::sleep;
use tokio2::listen;

/// Sends one character after each pause, and returns the received words and the number of blinks.
/// Tokio's clock is paused, so this takes no time.
async fn telegram(text: &'static str, pause: Duration) -> (Vec<String>, usize) {
    let (sender, line) = mpsc::channel(1);
    tokio::spawn(async move {
        for character in text.chars() {
            sleep(pause).await;
            sender.send(character).await.unwrap();
        }
    });
    let mut blinks = 0;
    let words = listen(line, || blinks += 1).await;
    (words, blinks)
}

#[tokio::test(start_paused = true)]
async fn a_slow_word_is_complete() {
    let (words, _) = telegram("STOP ", Duration::from_millis(700)).await;
    assert_eq!(words, ["STOP"], "characters were lost at a blink");
}

#[tokio::test(start_paused = true)]
async fn words_are_received_in_order() {
    let (words, _) = telegram("SEND MORE TEA ", Duration::from_millis(10)).await;
    assert_eq!(words, ["SEND", "MORE", "TEA"]);
}

#[tokio::test(start_paused = true)]
async fn the_lamp_blinks_while_a_word_arrives() {
    let (_, blinks) = telegram("SLOW ", Duration::from_millis(1900)).await;
    assert_eq!(blinks, 10, "one blink at the start, and nine seconds");
}

#[tokio::test(start_paused = true)]
async fn a_word_that_is_cut_off_does_not_count() {
    let (words, _) = telegram("YES N", Duration::from_millis(10)).await;
    assert_eq!(words, ["YES"]);
}
