//! New songs come first.

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

impl Reducible for Jukebox {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        match action {
            Action::Add(song) if next.queue.contains(&song) => {}
            Action::Add(song) => next.queue.insert(0, song),
            Action::Skip if next.queue.is_empty() => {}
            Action::Skip => next.played.insert(0, next.queue.remove(0)),
            Action::Again if next.played.is_empty() => {}
            Action::Again => {
                let song = next.played.remove(0);
                next.queue.retain(|waiting| *waiting != song);
                next.queue.insert(0, song);
            }
        }
        Rc::new(next)
    }
}

/// Shows the queue.
#[component]
pub fn Queue() -> Html {
    let jukebox = use_reducer(Jukebox::default);
    html! { <ol>{ for jukebox.queue.iter().map(|song| html! { <li>{ song }</li> }) }</ol> }
}
