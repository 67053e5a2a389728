//! The description is made of the types that the handlers use, so a renamed field is renamed in both. What no type
//! says, such as the status codes, is written next to the handler, and a test compares it with the behavior.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};

#[derive(Clone, Serialize, Deserialize, ToSchema)]
struct Song {
    bird: String,
    family: String,
    seconds: u32,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Filter {
    family: Option<String>,
}

#[derive(OpenApi)]
#[openapi(paths(list, show, add))]
struct Description;

type Songs = Arc<Mutex<BTreeMap<String, Song>>>;

pub fn router() -> Router {
    Router::new()
        .route("/songs", get(list).post(add))
        .route("/songs/{bird}", get(show))
        .route("/openapi.json", get(async || Json(Description::openapi())))
        .with_state(Songs::default())
}

#[utoipa::path(
    get,
    path = "/songs",
    params(Filter),
    responses((status = 200, body = Vec<Song>)),
)]
async fn list(State(songs): State<Songs>, Query(filter): Query<Filter>) -> Json<Vec<Song>> {
    let songs = songs.lock().unwrap();
    let wanted = |song: &&Song| {
        filter
            .family
            .as_ref()
            .is_none_or(|name| *name == song.family)
    };
    Json(songs.values().filter(wanted).cloned().collect())
}

#[utoipa::path(
    get,
    path = "/songs/{bird}",
    params(("bird" = String, Path)),
    responses((status = 200, body = Song), (status = 404)),
)]
async fn show(
    State(songs): State<Songs>,
    Path(bird): Path<String>,
) -> Result<Json<Song>, StatusCode> {
    let song = songs.lock().unwrap().get(&bird).cloned();
    song.map(Json).ok_or(StatusCode::NOT_FOUND)
}

#[utoipa::path(
    post,
    path = "/songs",
    request_body = Song,
    responses((status = 201), (status = 409)),
)]
async fn add(State(songs): State<Songs>, Json(song): Json<Song>) -> StatusCode {
    let mut songs = songs.lock().unwrap();
    if songs.contains_key(&song.bird) {
        return StatusCode::CONFLICT;
    }
    songs.insert(song.bird.clone(), song);
    StatusCode::CREATED
}
