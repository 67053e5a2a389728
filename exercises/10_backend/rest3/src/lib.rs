//! An arcade shows its best scores, page by page: `GET /scores?limit=2`. The answer has a link to the next page. It
//! counts how many scores to skip, so when a record is set between two requests, a score appears twice.
//!
//! Use a cursor instead. The link says after which score the next page begins: `/scores?limit=2&after=900-17`, for
//! the score with 900 points and the number 17. On the last page, `next` is `null`. A `limit` is 10 if it's missing.
//! 0 becomes 1, and more than 50 becomes 50. A `limit` that's negative or not a whole number is a bad request, like a
//! cursor that can't be read.

use std::cmp::Reverse;
use std::sync::{Arc, Mutex};

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

#[derive(Clone, Serialize)]
pub struct Score {
    pub points: u32,
    pub number: u32,
    pub player: &'static str,
}

impl Score {
    /// Many points come first. If points are equal, the lower number comes first, and numbers are unique.
    fn rank(&self) -> (Reverse<u32>, u32) {
        (Reverse(self.points), self.number)
    }
}

/// The scores, in no special order. (A database would have an index for `rank`.)
pub type Scores = Arc<Mutex<Vec<Score>>>;

#[derive(Deserialize)]
struct Wanted {
    limit: Option<usize>,
    skip: Option<usize>,
}

#[derive(Serialize)]
struct Page {
    scores: Vec<Score>,
    next: Option<String>,
}

pub fn router(scores: Scores) -> Router {
    Router::new().route("/scores", get(page)).with_state(scores)
}

async fn page(
    State(scores): State<Scores>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Page>, StatusCode> {
    let mut scores = scores.lock().unwrap().clone();
    scores.sort_by_key(Score::rank);
    let limit = wanted.limit.unwrap_or(10);
    let skip = wanted.skip.unwrap_or(0);
    let scores = scores.into_iter().skip(skip).take(limit).collect();
    let next = format!("/scores?limit={limit}&skip={}", skip + limit);
    Ok(Json(Page {
        scores,
        next: Some(next),
    }))
}
