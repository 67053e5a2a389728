//! Answers 422 for every bad body.

use axum::extract::rejection::JsonRejection;
use axum::http::{StatusCode, header};
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

impl From<JsonRejection> for Problem {
    fn from(rejection: JsonRejection) -> Problem {
        Problem {
            title: rejection.body_text(),
            status: 422,
            errors: Vec::new(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).expect("a problem has a valid status");
        let content_type = [(header::CONTENT_TYPE, "application/problem+json")];
        (status, content_type, Json(self)).into_response()
    }
}

pub fn router() -> Router {
    Router::new().route("/bookings", post(book))
}

async fn book(body: Result<Json<Booking>, JsonRejection>) -> Result<StatusCode, Problem> {
    let Json(booking) = body?;
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
    let rules = [
        (
            !booking.band.trim().is_empty(),
            "#/band",
            "a band needs a name",
        ),
        (
            (1..=12).contains(&booking.people),
            "#/people",
            "1 to 12 people fit",
        ),
        (
            (1..=8).contains(&booking.hours),
            "#/hours",
            "1 to 8 hours are possible",
        ),
    ];
    let broken = rules.into_iter().filter(|(kept, ..)| !kept);
    broken
        .map(|(_, pointer, detail)| Mistake { pointer, detail })
        .collect()
}
