//! People report the northern lights that they see. `POST /lights/{place}` takes a report as JSON, and
//! `GET /lights?at_least=3` lists the places with lights of at least that strength.
//!
//! The compiler says that `report` isn't a `Handler`, and little more. Its parameters are extractors, which take the
//! request apart from left to right. One of them uses up the request's body: where must it be? Then let `list` use
//! the query. Without `at_least`, it lists every place.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;

/// What was seen: how strong, from 1 to 9, and in which colors.
#[derive(Deserialize)]
pub struct Report {
    strength: u8,
    colors: Vec<String>,
}

#[derive(Deserialize)]
struct Filter {
    at_least: u8,
}

/// The last report from each place.
type Reports = Arc<Mutex<BTreeMap<String, Report>>>;

pub fn router() -> Router {
    Router::new()
        .route("/lights", get(list))
        .route("/lights/{place}", post(report))
        .with_state(Reports::default())
}

async fn report(
    Json(report): Json<Report>,
    Path(place): Path<String>,
    State(reports): State<Reports>,
) -> StatusCode {
    reports.lock().unwrap().insert(place, report);
    StatusCode::CREATED
}

/// One line for each place, such as `Tromsø 7 green violet`.
async fn list(State(reports): State<Reports>) -> String {
    let reports = reports.lock().unwrap();
    let lines = reports.iter().map(|(place, report)| {
        format!("{place} {} {}\n", report.strength, report.colors.join(" "))
    });
    lines.collect()
}
