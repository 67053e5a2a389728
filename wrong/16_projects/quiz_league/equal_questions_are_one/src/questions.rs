//! Wrong: two equal questions are one, whatever their keys are.

use std::collections::HashSet;

use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqlitePool};

use crate::Problem;
use crate::json::Body;

/// How many questions a page has at most.
const LONGEST_PAGE: i64 = 100;

/// The ID in the path of a question, or why it isn't one.
pub type Id = Result<Path<i64>, PathRejection>;

#[derive(Deserialize, Serialize)]
struct Draft {
    text: String,
    choices: Vec<String>,
    right: i64,
}

#[derive(Serialize)]
struct Question {
    id: i64,
    text: String,
    choices: Vec<String>,
}

#[derive(FromRow)]
struct Row {
    id: i64,
    text: String,
    choices: String,
}

#[derive(Deserialize)]
struct Page {
    after: Option<i64>,
    limit: Option<i64>,
}

pub fn routes() -> Router<SqlitePool> {
    Router::new()
        .route("/questions", get(list).post(suggest))
        .route("/questions/{id}", get(show))
}

/// How many choices a question has, and which of them is right.
pub async fn solution(pool: &SqlitePool, id: Id) -> Result<(i64, i64, i64), Problem> {
    let select = "SELECT id, json_array_length(choices), right FROM questions WHERE id = ?";
    let found = sqlx::query_as::<_, (i64, i64, i64)>(select).bind(number(id)?);
    found.fetch_optional(pool).await?.ok_or_else(unknown)
}

fn unknown() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "there's no such question")
}

fn number(id: Id) -> Result<i64, Problem> {
    id.map(|Path(id)| id).map_err(|_| unknown())
}

impl From<Row> for Question {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            text: row.text,
            choices: serde_json::from_str(&row.choices).expect("it was written as JSON"),
        }
    }
}

async fn show(State(pool): State<SqlitePool>, id: Id) -> Result<Json<Question>, Problem> {
    let select = "SELECT id, text, choices FROM questions WHERE id = ?";
    let found = sqlx::query_as::<_, Row>(select).bind(number(id)?);
    let row = found.fetch_optional(&pool).await?.ok_or_else(unknown)?;
    Ok(Json(row.into()))
}

async fn list(
    State(pool): State<SqlitePool>,
    page: Result<Query<Page>, QueryRejection>,
) -> Result<Response, Problem> {
    let Query(page) =
        page.map_err(|rejection| Problem::new(rejection.status(), rejection.body_text()))?;
    let limit = page.limit.unwrap_or(LONGEST_PAGE);
    Problem::check(&[(
        !(1..=LONGEST_PAGE).contains(&limit),
        "limit",
        "a page has 1 to 100 questions",
    )])?;
    // One more shows whether there's a next page.
    let select = "SELECT id, text, choices FROM questions WHERE id > ? ORDER BY id LIMIT ?";
    let rows = sqlx::query_as::<_, Row>(select)
        .bind(page.after.unwrap_or(0))
        .bind(limit + 1);
    let mut rows = rows.fetch_all(&pool).await?;
    let has_more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let mut headers = HeaderMap::new();
    if let Some(last) = rows.last().filter(|_| has_more) {
        let next = format!("</questions?after={}&limit={limit}>; rel=\"next\"", last.id);
        let next = next.parse().expect("it has no control characters");
        headers.insert(header::LINK, next);
    }
    let questions: Vec<Question> = rows.into_iter().map(Question::from).collect();
    Ok((headers, Json(questions)).into_response())
}

fn check(draft: &Draft) -> Result<(), Problem> {
    let Draft {
        text,
        choices,
        right,
    } = draft;
    let right_exists = usize::try_from(*right).is_ok_and(|right| right < choices.len());
    let is_blank = |text: &str| text.trim().is_empty();
    let different: HashSet<&str> = choices.iter().map(|choice| choice.trim()).collect();
    Problem::check(&[
        (is_blank(text), "text", "it's empty"),
        (
            text.chars().count() > 200,
            "text",
            "it's longer than 200 characters",
        ),
        (
            !(2..=6).contains(&choices.len()),
            "choices",
            "there must be 2 to 6",
        ),
        (
            choices.iter().any(|choice| is_blank(choice)),
            "choices",
            "one is empty",
        ),
        (
            different.len() < choices.len(),
            "choices",
            "two are the same",
        ),
        (!right_exists, "right", "there's no such choice"),
    ])
}

async fn suggest(
    State(pool): State<SqlitePool>,
    headers: HeaderMap,
    Body(draft): Body<Draft>,
) -> Result<Response, Problem> {
    check(&draft)?;
    let written = serde_json::to_string(&draft).expect("strings and numbers are JSON");
    let key = headers.get("idempotency-key").map(|_| written.as_bytes());
    let mut transaction = pool.begin().await?;
    if let Some(key) = key {
        let select = "SELECT question, draft FROM suggestions WHERE key = ?";
        let earlier = sqlx::query_as::<_, (i64, String)>(select).bind(key);
        if let Some((id, earlier)) = earlier.fetch_optional(&mut *transaction).await? {
            let differs = "this key belongs to another question";
            return if earlier == written {
                Ok(created(id))
            } else {
                Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, differs))
            };
        }
    }
    let insert = "INSERT INTO questions (text, choices, right) VALUES (?, ?, ?)";
    let insert = sqlx::query(insert)
        .bind(&draft.text)
        .bind(serde_json::to_string(&draft.choices).expect("strings are JSON"))
        .bind(draft.right);
    let id = insert.execute(&mut *transaction).await?.last_insert_rowid();
    if let Some(key) = key {
        let insert = "INSERT INTO suggestions (key, draft, question) VALUES (?, ?, ?)";
        let insert = sqlx::query(insert).bind(key).bind(written).bind(id);
        insert.execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(created(id))
}

fn created(id: i64) -> Response {
    let place = [(header::LOCATION, format!("/questions/{id}"))];
    (StatusCode::CREATED, place).into_response()
}
