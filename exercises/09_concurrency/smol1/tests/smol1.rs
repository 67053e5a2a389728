use std::future::{pending, ready};
use std::time::Duration;

use smol::Timer;
use smol1::meaning;

const MINUTE: Duration = Duration::from_secs(60);

fn found(text: &str) -> impl Future<Output = String> {
    ready(String::from(text))
}

#[test]
fn a_word_is_found_in_smol() {
    let fern = smol::block_on(meaning(found("a plant"), MINUTE, Timer::after));
    assert_eq!(fern.as_deref(), Some("a plant"));
}

#[test]
fn a_lookup_is_given_up_in_smol() {
    let short = Duration::from_millis(1);
    let fern = smol::block_on(meaning(pending(), short, Timer::after));
    assert_eq!(fern, None);
}

#[tokio::test(start_paused = true)]
async fn a_lookup_is_given_up_in_tokio() {
    let fern = meaning(pending(), MINUTE, tokio::time::sleep).await;
    assert_eq!(fern, None);
}

#[tokio::test(start_paused = true)]
async fn a_slow_word_is_found_in_time_in_tokio() {
    let slow = async {
        tokio::time::sleep(MINUTE / 2).await;
        String::from("a plant")
    };
    let fern = meaning(slow, MINUTE, tokio::time::sleep).await;
    assert_eq!(fern.as_deref(), Some("a plant"));
}

#[test]
fn a_word_that_is_there_needs_no_time() {
    let fern = smol::block_on(meaning(found("a plant"), MINUTE, ready));
    assert_eq!(fern.as_deref(), Some("a plant"), "the word comes first");
}

#[test]
fn the_timer_gets_the_time() {
    let mut asked = Duration::ZERO;
    let sleep = |time| {
        asked = time;
        ready(())
    };
    smol::block_on(meaning(pending(), MINUTE, sleep));
    assert_eq!(asked, MINUTE);
}
