//! Answers, and the table of the league that follows from them.

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqlitePool};

use crate::Problem;
use crate::json::Body;
use crate::players::Player;
use crate::questions::{self, Id};

#[derive(Deserialize)]
struct Answer {
    choice: i64,
}

#[derive(Serialize)]
struct Judgment {
    right: bool,
}

#[derive(FromRow, Serialize)]
struct Standing {
    rank: i64,
    name: String,
    points: i64,
}

pub fn routes() -> Router<SqlitePool> {
    Router::new()
        .route("/questions/{id}/answers", post(answer))
        .route("/league", get(league))
}

async fn answer(
    State(pool): State<SqlitePool>,
    id: Id,
    player: Player,
    Body(answer): Body<Answer>,
) -> Result<Json<Judgment>, Problem> {
    let (question, choices, right) = questions::solution(&pool, id).await?;
    let is_unknown = !(0..choices).contains(&answer.choice);
    Problem::check(&[(is_unknown, "choice", "there's no such choice")])?;
    let insert = "INSERT INTO answers (player, question, choice) VALUES (?, ?, ?)";
    let insert = sqlx::query(insert)
        .bind(player.id)
        .bind(question)
        .bind(answer.choice);
    match insert.execute(&pool).await {
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => Err(Problem::new(
            StatusCode::CONFLICT,
            "you've answered this question",
        )),
        Err(error) => Err(error.into()),
        Ok(_) => Ok(Json(Judgment {
            right: answer.choice == right,
        })),
    }
}

async fn league(State(pool): State<SqlitePool>) -> Result<Json<Vec<Standing>>, Problem> {
    let select = "
        SELECT RANK() OVER (ORDER BY COUNT(questions.id) DESC) AS rank,
            name, COUNT(questions.id) AS points
        FROM players
        LEFT JOIN answers ON answers.player = players.id
        LEFT JOIN questions ON questions.id = answers.question AND right = choice
        GROUP BY players.id
        ORDER BY rank, name";
    Ok(Json(sqlx::query_as(select).fetch_all(&pool).await?))
}
