//! Bands book a room to rehearse. A form that reports one mistake at a time is tiring, and a program can't read our
//! sentences. RFC 9457 describes *problem details*: JSON with the content type `application/problem+json`.
//!
//! For a booking that breaks rules, answer 422 with a `Problem` that lists all mistakes, in the order of the fields:
//! a band needs a name that isn't only spaces, 1 to 12 people, and 1 to 8 hours. For a body that isn't a booking at
//! all, answer with the status of the `JsonRejection`, its text as `title`, and no mistakes.

use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Booking {
    band: String,
    people: u32,
    hours: u32,
}

/// Problem details, without what we don't need.
#[derive(Serialize)]
struct Problem {
    title: String,
    status: u16,
    errors: Vec<Mistake>,
}

/// `pointer` is the field, such as `#/band`.
#[derive(Serialize)]
struct Mistake {
    pointer: &'static str,
    detail: &'static str,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        Json(self).into_response()
    }
}

pub fn router() -> Router {
    Router::new().route("/bookings", post(book))
}

async fn book(Json(booking): Json<Booking>) -> Result<StatusCode, Problem> {
    let errors = mistakes(&booking);
    if errors.is_empty() {
        return Ok(StatusCode::CREATED);
    }
    Err(Problem {
        title: String::from("this booking can't be accepted"),
        status: 422,
        errors,
    })
}

fn mistakes(booking: &Booking) -> Vec<Mistake> {
    if booking.band.is_empty() {
        return vec![Mistake {
            pointer: "#/band",
            detail: "a band needs a name",
        }];
    }
    vec![]
}
