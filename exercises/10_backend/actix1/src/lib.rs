//! The jukebox of `axum1` again, now with actix-web. Much is the same: handlers are async functions, their parameters
//! are extractors, and `Data` is the state. Add what's missing, and compare:
//!
//! - `GET /songs/2` is the second title, `POST /songs/2/play` puts it into the queue (202), `GET /queue` lists the queue.
//! - `NoSuchSong` becomes an answer with 404 and its text. In actix-web, an error implements `ResponseError`.
//! - `GET /songs/2/play` is 405. A `route` by itself would answer 404; a `web::resource` knows its methods.

mod jukebox;

use actix_web::web::{self, Data, ServiceConfig};

pub use jukebox::{Jukebox, NoSuchSong};

/// Adds the routes of the jukebox to an application.
pub fn routes(config: &mut ServiceConfig) {
    config.route("/songs", web::get().to(all));
}

async fn all(jukebox: Data<Jukebox>) -> String {
    jukebox.titles()
}
