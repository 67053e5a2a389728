//! A jukebox on a page: songs are added to a queue, skipped, and played again. Its state is changed by a *reducer* only, a
//! function from the state and an action to the next state. yew calls it with an `Rc` that the page may still show, so
//! the old state must not change.
//!
//! - `Add` puts a song at the end of the queue. A song that's already waiting isn't added again.
//! - `Skip` takes the first song from the queue, and puts it into `played`, newest first. An empty queue stays empty.
//! - `Again` puts the newest played song in front of the queue, and takes it from `played`. If it's already waiting, it
//!   moves to the front.

use std::rc::Rc;

use yew::{Html, Reducible, component, html, use_reducer};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Jukebox {
    pub queue: Vec<String>,
    pub played: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    Add(String),
    Skip,
    Again,
}

/// Shows the queue.
#[component]
pub fn Queue() -> Html {
    let jukebox = use_reducer(Jukebox::default);
    html! { <ol>{ for jukebox.queue.iter().map(|song| html! { <li>{ song }</li> }) }</ol> }
}
