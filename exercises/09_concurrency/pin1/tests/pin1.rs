use std::future::pending;

use futures::FutureExt;
use futures::channel::oneshot;
use futures::executor::block_on;
use pin1::Buzzer;

/// An answer that is thought over for this many polls.
async fn answer(text: &str, polls: u32) -> String {
    for _ in 0..polls {
        futures::pending!();
    }
    String::from(text)
}

/// The winner after so many polls, if there is one.
fn winner(left: u32, right: u32, polls: u32) -> Option<String> {
    let mut buzzer = Buzzer::new(answer("left", left), answer("right", right));
    (0..=polls).find_map(|_| (&mut buzzer).now_or_never())
}

#[test]
fn the_faster_one_wins() {
    assert_eq!(winner(1, 3, 9).as_deref(), Some("left"));
    assert_eq!(winner(4, 2, 9).as_deref(), Some("right"));
}

#[test]
fn on_a_tie_the_left_one_wins() {
    assert_eq!(winner(2, 2, 9).as_deref(), Some("left"));
}

#[test]
fn thinking_takes_as_long_as_it_takes() {
    assert_eq!(winner(3, 3, 2), None, "there is no answer yet");
    assert_eq!(winner(3, 3, 3).as_deref(), Some("left"));
}

#[test]
fn both_sides_can_wake_the_task() {
    let (send, receive) = oneshot::channel::<String>();
    let other = std::thread::spawn(move || send.send(String::from("right")));
    let right = async { receive.await.unwrap() };
    assert_eq!(block_on(Buzzer::new(pending(), right)), "right");
    other.join().unwrap().unwrap();
}
