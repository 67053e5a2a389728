//! A perfumery describes the API of its shelf, and *schemathesis* reads the description: it makes up hundreds of
//! requests, and reports every answer that the description doesn't allow. It finds four kinds of them here. For each,
//! decide what is wrong: the handler, or what it promises.
//!
//! - A position on the shelf may be empty, and the one in a path may not be a number. Extractors answer requests, too.
//! - `fill` answers with a different status than it promises.
//! - `pour` panics when a bottle has less than the customer wants. Answer 409, and pour nothing.

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
    responses((status = 200, body = Bottle)),
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
    responses((status = 200), (status = 400), (status = 415), (status = 422)),
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
    responses((status = 200, body = Bottle), (status = 404)),
)]
async fn pour(
    State(shelf): State<Shelf>,
    Path(place): Path<u32>,
    Json(wish): Json<Wish>,
) -> Result<Json<Bottle>, StatusCode> {
    let mut shelf = shelf.lock().unwrap();
    let bottle = shelf.get_mut(&place).ok_or(StatusCode::NOT_FOUND)?;
    bottle.milliliters = bottle.milliliters.checked_sub(wish.milliliters).unwrap();
    Ok(Json(bottle.clone()))
}
