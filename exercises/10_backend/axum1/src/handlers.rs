//! What the jukebox does. Each handler takes the parts of the request that it needs, and returns an answer.

use std::sync::{Arc, Mutex};

use axum::extract::{Path, State};
use axum::http::StatusCode;

/// The songs of a jukebox, and those that wait to be played.
pub struct Jukebox {
    titles: Vec<&'static str>,
    queue: Mutex<Vec<&'static str>>,
}

impl Jukebox {
    pub fn new(titles: &[&'static str]) -> Arc<Jukebox> {
        Arc::new(Jukebox {
            titles: titles.to_vec(),
            queue: Mutex::default(),
        })
    }

    /// The title with this number. Numbers start at 1.
    fn title(&self, number: usize) -> Result<&'static str, StatusCode> {
        let index = number.checked_sub(1).ok_or(StatusCode::NOT_FOUND)?;
        let title = self.titles.get(index).ok_or(StatusCode::NOT_FOUND)?;
        Ok(*title)
    }
}

pub async fn all(State(jukebox): State<Arc<Jukebox>>) -> String {
    jukebox.titles.join("\n")
}

pub async fn one(
    State(jukebox): State<Arc<Jukebox>>,
    Path(number): Path<usize>,
) -> Result<&'static str, StatusCode> {
    jukebox.title(number)
}

pub async fn play(
    State(jukebox): State<Arc<Jukebox>>,
    Path(number): Path<usize>,
) -> Result<StatusCode, StatusCode> {
    let title = jukebox.title(number)?;
    jukebox.queue.lock().unwrap().push(title);
    Ok(StatusCode::ACCEPTED)
}

pub async fn queue(State(jukebox): State<Arc<Jukebox>>) -> String {
    jukebox.queue.lock().unwrap().join("\n")
}

pub async fn lost() -> (StatusCode, &'static str) {
    (
        StatusCode::NOT_FOUND,
        "This jukebox doesn't have such a page.",
    )
}
