//! Each path is a resource with its methods. The handlers return the jukebox's own error, and `ResponseError` turns
//! it into an answer: its `Display` is the text, and only the status is missing.

mod jukebox;

use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Path, ServiceConfig};
use actix_web::{HttpResponse, ResponseError};

pub use jukebox::{Jukebox, NoSuchSong};

impl ResponseError for NoSuchSong {
    fn status_code(&self) -> StatusCode {
        StatusCode::NOT_FOUND
    }
}

/// Adds the routes of the jukebox to an application.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource("/songs").get(all))
        .service(web::resource("/songs/{number}").get(one))
        .service(web::resource("/songs/{number}/play").post(play))
        .service(web::resource("/queue").get(queue));
}

async fn all(jukebox: Data<Jukebox>) -> String {
    jukebox.titles()
}

async fn one(jukebox: Data<Jukebox>, number: Path<usize>) -> Result<&'static str, NoSuchSong> {
    jukebox.title(*number)
}

async fn play(jukebox: Data<Jukebox>, number: Path<usize>) -> Result<HttpResponse, NoSuchSong> {
    jukebox.play(*number)?;
    Ok(HttpResponse::Accepted().finish())
}

async fn queue(jukebox: Data<Jukebox>) -> String {
    jukebox.queue()
}
