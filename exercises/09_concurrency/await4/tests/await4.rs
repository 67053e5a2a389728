use std::future::{pending, ready};

use await4::SongBook;
use futures::FutureExt;
use futures::executor::block_on;

/// Accepts only a future that may move to another thread.
fn may_travel<F: Future + Send>(future: F) -> F {
    future
}

fn text(text: &str) -> impl Future<Output = String> + Send {
    ready(String::from(text))
}

#[test]
fn a_song_is_added_by_a_task_that_may_travel() {
    let book = SongBook::default();
    block_on(may_travel(book.add("Greensleeves", text("Alas, my love"))));
    let found = book.text("Greensleeves");
    assert_eq!(found.as_deref(), Some("Alas, my love"));
}

#[test]
fn the_first_text_is_kept() {
    let book = SongBook::default();
    block_on(book.add("Frog", text("the first")));
    block_on(book.add("Frog", text("the second")));
    assert_eq!(book.text("Frog").as_deref(), Some("the first"));
}

#[test]
fn the_faster_of_two_texts_is_kept() {
    let book = SongBook::default();
    let (send, slow) = futures::channel::oneshot::channel();
    let mut waiting = Box::pin(book.add("Frog", slow.map(|text| text.unwrap())));
    assert!(waiting.as_mut().now_or_never().is_none(), "it must wait");
    block_on(book.add("Frog", text("fast")));
    send.send(String::from("slow")).unwrap();
    block_on(waiting);
    assert_eq!(book.text("Frog").as_deref(), Some("fast"));
}

#[test]
fn a_song_that_never_arrives_blocks_no_other() {
    let book = SongBook::default();
    let mut waiting = Box::pin(book.add("Frog", pending()));
    assert!(waiting.as_mut().now_or_never().is_none(), "it must wait");
    assert_eq!(book.text("Frog"), None, "there is no text yet");
}
