//! The description lists what extractors answer as well: 400 for a position that isn't a number or a body that isn't JSON,
//! 415 for another kind of body, 422 for JSON of another shape. What a handler can't do is an answer, not a panic.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

#[derive(Clone, Serialize, Deserialize, ToSchema)]
struct Bottle {
    scent: String,
    milliliters: u32,
}

#[derive(Deserialize, ToSchema)]
struct Wish {
    milliliters: u32,
}

#[derive(OpenApi)]
#[openapi(paths(show, fill, pour))]
struct Description;

type Shelf = Arc<Mutex<BTreeMap<u32, Bottle>>>;

pub fn router() -> Router {
    Router::new()
        .route("/shelf/{place}", get(show).put(fill))
        .route("/shelf/{place}/pour", post(pour))
        .route("/openapi.json", get(async || Json(Description::openapi())))
        .with_state(Shelf::default())
}

#[utoipa::path(
    get,
    path = "/shelf/{place}",
    params(("place" = u32, Path)),
    responses((status = 200, body = Bottle), (status = 400), (status = 404)),
)]
async fn show(
    State(shelf): State<Shelf>,
    Path(place): Path<u32>,
) -> Result<Json<Bottle>, StatusCode> {
    let bottle = shelf.lock().unwrap().get(&place).cloned();
    bottle.map(Json).ok_or(StatusCode::NOT_FOUND)
}

#[utoipa::path(
    put,
    path = "/shelf/{place}",
    params(("place" = u32, Path)),
    request_body = Bottle,
    responses((status = 204), (status = 400), (status = 415), (status = 422)),
)]
async fn fill(
    State(shelf): State<Shelf>,
    Path(place): Path<u32>,
    Json(bottle): Json<Bottle>,
) -> StatusCode {
    shelf.lock().unwrap().insert(place, bottle);
    StatusCode::NO_CONTENT
}

/// Pours some of a bottle into a smaller one, and answers with what is left.
#[utoipa::path(
    post,
    path = "/shelf/{place}/pour",
    params(("place" = u32, Path)),
    request_body = Wish,
    responses(
        (status = 200, body = Bottle),
        (status = 400),
        (status = 404),
        (status = 409),
        (status = 415),
        (status = 422),
    ),
)]
async fn pour(
    State(shelf): State<Shelf>,
    Path(place): Path<u32>,
    Json(wish): Json<Wish>,
) -> Result<Json<Bottle>, StatusCode> {
    let mut shelf = shelf.lock().unwrap();
    let bottle = shelf.get_mut(&place).ok_or(StatusCode::NOT_FOUND)?;
    let rest = bottle.milliliters.checked_sub(wish.milliliters);
    bottle.milliliters = rest.ok_or(StatusCode::CONFLICT)?;
    Ok(Json(bottle.clone()))
}
