//! The attribute is the route, and the signature does all the checking: `number` is parsed before the handler runs. The
//! type `NotFound` has the status, so no handler names 404.

mod jukebox;

use rocket::http::Status;
use rocket::response::status::NotFound;
use rocket::{Build, Rocket, State, get, post, routes};

pub use jukebox::{Jukebox, NoSuchSong};

/// The API of this jukebox.
pub fn server(jukebox: Jukebox) -> Rocket<Build> {
    let routes = routes![all, one, play, queue];
    rocket::build().manage(jukebox).mount("/", routes)
}

#[get("/songs")]
fn all(jukebox: &State<Jukebox>) -> String {
    jukebox.titles()
}

#[get("/songs/<number>")]
fn one(jukebox: &State<Jukebox>, number: usize) -> Result<&'static str, NotFound<String>> {
    jukebox.title(number).map_err(not_found)
}

#[post("/songs/<number>/play")]
fn play(jukebox: &State<Jukebox>, number: usize) -> Result<Status, NotFound<String>> {
    jukebox.play(number).map_err(not_found)?;
    Ok(Status::Accepted)
}

#[get("/queue")]
fn queue(jukebox: &State<Jukebox>) -> String {
    jukebox.queue()
}

fn not_found(error: NoSuchSong) -> NotFound<String> {
    NotFound(error.to_string())
}
