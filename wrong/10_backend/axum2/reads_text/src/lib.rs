//! Parses the JSON by hand, and so accepts a body that isn't labeled as JSON and panics at a broken one.

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
    at_least: Option<u8>,
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
    report: String,
) -> StatusCode {
    let Json(report) = Json::from_bytes(report.as_bytes()).unwrap();
    reports.lock().unwrap().insert(place, report);
    StatusCode::CREATED
}

/// One line for each place, such as `Tromsø 7 green violet`.
async fn list(State(reports): State<Reports>, Query(filter): Query<Filter>) -> String {
    let reports = reports.lock().unwrap();
    let seen = reports
        .iter()
        .filter(|(_, report)| filter.at_least.is_none_or(|least| report.strength >= least));
    let lines = seen.map(|(place, report)| {
        format!("{place} {} {}\n", report.strength, report.colors.join(" "))
    });
    lines.collect()
}
