use std::rc::Rc;

use yew::{LocalServerRenderer, Reducible};
use yew2::{Action, Jukebox, Queue};

fn add(song: &str) -> Action {
    Action::Add(song.to_string())
}

/// A jukebox after these actions.
fn after(actions: &[Action]) -> Rc<Jukebox> {
    let start = Rc::new(Jukebox::default());
    let reduce = |jukebox: Rc<Jukebox>, action: &Action| jukebox.reduce(action.clone());
    actions.iter().fold(start, reduce)
}

#[test]
fn songs_wait_in_order() {
    let jukebox = after(&[add("Blue"), add("Jolene"), add("Clair de lune")]);
    assert_eq!(jukebox.queue, ["Blue", "Jolene", "Clair de lune"]);
}

#[test]
fn a_song_waits_once() {
    let jukebox = after(&[add("Blue"), add("Jolene"), add("Blue")]);
    assert_eq!(jukebox.queue, ["Blue", "Jolene"]);
    let jukebox = after(&[add("Blue"), Action::Skip, add("Blue")]);
    assert_eq!(jukebox.queue, ["Blue"], "it has been played by then");
}

#[test]
fn a_skipped_song_was_played() {
    let jukebox = after(&[add("Blue"), add("Jolene"), Action::Skip, Action::Skip]);
    assert_eq!(jukebox.queue, [""; 0]);
    assert_eq!(jukebox.played, ["Jolene", "Blue"], "the newest comes first");
}

#[test]
fn the_newest_song_is_played_again_first() {
    let start = [add("Blue"), add("Jolene"), add("Fever")];
    let again = [Action::Skip, Action::Skip, Action::Again];
    let jukebox = after(&[&start[..], &again].concat());
    assert_eq!(jukebox.queue, ["Jolene", "Fever"]);
    assert_eq!(jukebox.played, ["Blue"]);
}

#[test]
fn a_song_that_is_played_again_waits_once() {
    let start = [add("Blue"), Action::Skip];
    let twice = [add("Jolene"), add("Blue"), Action::Again];
    let jukebox = after(&[&start[..], &twice].concat());
    assert_eq!(jukebox.queue, ["Blue", "Jolene"], "it moves to the front");
    assert_eq!(jukebox.played, [""; 0]);
}

#[test]
fn nothing_to_skip_and_nothing_to_repeat() {
    let jukebox = after(&[Action::Skip, Action::Again]);
    assert_eq!(*jukebox, Jukebox::default());
}

#[test]
fn the_old_state_stays() {
    let old = after(&[add("Blue")]);
    let new = Rc::clone(&old).reduce(Action::Skip);
    assert_eq!(old.queue, ["Blue"], "the page still shows it");
    assert_eq!(new.queue, [""; 0]);
}

#[tokio::test]
async fn the_queue_is_shown() {
    let renderer = LocalServerRenderer::<Queue>::new().hydratable(false);
    assert_eq!(renderer.render().await, "<ol></ol>");
}
