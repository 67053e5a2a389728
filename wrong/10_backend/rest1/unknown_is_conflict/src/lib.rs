//! Answers every refusal with 409.

mod club;

use std::sync::{Arc, Mutex};

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};

pub use club::{Club, Refusal, Telescope};

type Shared = Arc<Mutex<Club>>;

pub fn router() -> Router {
    Router::new()
        .route("/telescopes", post(add))
        .route("/telescopes/{number}", get(show).put(describe).delete(sell))
        .route("/telescopes/{number}/checkout", post(check_out))
        .with_state(Shared::default())
}

async fn add(State(club): State<Shared>, Json(telescope): Json<Telescope>) -> impl IntoResponse {
    let number = club.lock().unwrap().add(telescope.clone());
    let location = [(header::LOCATION, format!("/telescopes/{number}"))];
    (StatusCode::CREATED, location, Json(telescope))
}

async fn show(
    State(club): State<Shared>,
    Path(number): Path<u32>,
) -> Result<Json<Telescope>, StatusCode> {
    let telescope = club.lock().unwrap().telescope(number);
    telescope.map(Json).ok_or(StatusCode::NOT_FOUND)
}

async fn describe(
    State(club): State<Shared>,
    Path(number): Path<u32>,
    Json(telescope): Json<Telescope>,
) -> StatusCode {
    done(club.lock().unwrap().describe(number, telescope))
}

async fn check_out(State(club): State<Shared>, Path(number): Path<u32>) -> StatusCode {
    done(club.lock().unwrap().check_out(number))
}

async fn sell(State(club): State<Shared>, Path(number): Path<u32>) -> StatusCode {
    done(club.lock().unwrap().sell(number))
}

fn done(result: Result<(), Refusal>) -> StatusCode {
    match result {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(Refusal::Unknown) => StatusCode::CONFLICT,
        Err(Refusal::CheckedOut) => StatusCode::CONFLICT,
    }
}
