//! Demands the parameter, so `GET /lights` is a bad request.

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
    Path(place): Path<String>,
    State(reports): State<Reports>,
    Json(report): Json<Report>,
) -> StatusCode {
    reports.lock().unwrap().insert(place, report);
    StatusCode::CREATED
}

/// One line for each place, such as `Tromsø 7 green violet`.
async fn list(State(reports): State<Reports>, Query(filter): Query<Filter>) -> String {
    let reports = reports.lock().unwrap();
    let seen = reports
        .iter()
        .filter(|(_, report)| report.strength >= filter.at_least);
    let lines = seen.map(|(place, report)| {
        format!("{place} {} {}\n", report.strength, report.colors.join(" "))
    });
    lines.collect()
}
