//! The jukebox of `axum1` and `actix1` for the last time, now with Rocket. A handler's path and method are in an attribute
//! above it, and `mount` adds a list of handlers. Add what's missing, and compare:
//!
//! - `GET /songs/2` is the second title, `POST /songs/2/play` puts it into the queue (202), `GET /queue` lists that.
//! - A song that isn't there becomes an answer with 404 and the text of `NoSuchSong`.
//! - `GET /songs/two` is 422. Rocket says so by itself, if the handler asks for a number.

mod jukebox;

use rocket::{Build, Rocket, State, get, routes};

pub use jukebox::{Jukebox, NoSuchSong};

/// The API of this jukebox.
pub fn server(jukebox: Jukebox) -> Rocket<Build> {
    rocket::build().manage(jukebox).mount("/", routes![all])
}

#[get("/songs")]
fn all(jukebox: &State<Jukebox>) -> String {
    jukebox.titles()
}
