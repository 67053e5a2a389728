//! Takes a negative limit for 1.

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

/// A position in the order of the scores.
type Rank = (Reverse<u32>, u32);

impl Score {
    /// Many points come first. If points are equal, the lower number comes first, and numbers are unique.
    fn rank(&self) -> Rank {
        (Reverse(self.points), self.number)
    }
}

/// The scores, in no special order. (A database would have an index for `rank`.)
pub type Scores = Arc<Mutex<Vec<Score>>>;

#[derive(Deserialize)]
struct Wanted {
    limit: Option<i64>,
    after: Option<String>,
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
    let limit = wanted.limit.unwrap_or(10).clamp(1, 50) as usize;
    let after = match wanted.after {
        Some(cursor) => Some(rank(&cursor).ok_or(StatusCode::BAD_REQUEST)?),
        None => None,
    };
    let mut scores = scores.lock().unwrap().clone();
    scores.retain(|score| after.is_none_or(|after| score.rank() > after));
    scores.sort_by_key(Score::rank);
    let more = scores.len() > limit;
    scores.truncate(limit);
    let next = scores.last().filter(|_| more).map(|last| {
        let (points, number) = (last.points, last.number);
        format!("/scores?limit={limit}&after={points}-{number}")
    });
    Ok(Json(Page { scores, next }))
}

/// Reads a cursor, such as `900-17`.
fn rank(cursor: &str) -> Option<Rank> {
    let (points, number) = cursor.split_once('-')?;
    Some((Reverse(points.parse().ok()?), number.parse().ok()?))
}
