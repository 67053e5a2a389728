//! Members of a club borrow telescopes. The club's API answers everything with 200, and says in words what happened.
//! Programs don't read words: use the status codes of HTTP, and no body unless one is named below.
//!
//! - `POST /telescopes`: 201, the header `Location` with the path of the new telescope, and the telescope as JSON
//! - `GET /telescopes/{number}`: 200 with the telescope as JSON
//! - `PUT /telescopes/{number}`: 204 when the description was replaced
//! - `POST /telescopes/{number}/checkout`: 204, and `DELETE /telescopes/{number}`: 204
//! - 404 for a telescope that doesn't exist, and 409 if it can't be borrowed or sold because a member has it

mod club;

use std::sync::{Arc, Mutex};

use axum::extract::{Path, State};
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

async fn add(State(club): State<Shared>, Json(telescope): Json<Telescope>) -> String {
    let number = club.lock().unwrap().add(telescope);
    format!("created {number}")
}

async fn show(State(club): State<Shared>, Path(number): Path<u32>) -> String {
    match club.lock().unwrap().telescope(number) {
        Some(telescope) => format!("{}, {} mm", telescope.name, telescope.aperture),
        None => String::from("not found"),
    }
}

async fn describe(
    State(club): State<Shared>,
    Path(number): Path<u32>,
    Json(telescope): Json<Telescope>,
) -> String {
    done(club.lock().unwrap().describe(number, telescope))
}

async fn check_out(State(club): State<Shared>, Path(number): Path<u32>) -> String {
    done(club.lock().unwrap().check_out(number))
}

async fn sell(State(club): State<Shared>, Path(number): Path<u32>) -> String {
    done(club.lock().unwrap().sell(number))
}

fn done(result: Result<(), Refusal>) -> String {
    match result {
        Ok(()) => String::from("done"),
        Err(refusal) => format!("{refusal:?}"),
    }
}
