//! Why a request is refused, and how that is answered.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

#[derive(Debug)]
pub enum Refusal {
    /// There is no valid token in the request.
    NotLoggedIn,
    /// An observation belongs to someone else.
    NotYours,
    /// There is no such observation.
    Unknown,
    /// No star is as bright or as faint as that.
    Impossible,
    /// This observer has reported this star on that day already.
    Twice,
    /// The database is broken.
    Broken(sqlx::Error),
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Refusal {
        let inner = error.as_database_error();
        if inner.is_some_and(|inner| inner.is_unique_violation()) {
            return Refusal::Twice;
        }
        Refusal::Broken(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = match self {
            Refusal::NotLoggedIn => StatusCode::UNAUTHORIZED,
            Refusal::NotYours => StatusCode::FORBIDDEN,
            Refusal::Unknown => StatusCode::NOT_FOUND,
            Refusal::Impossible => StatusCode::UNPROCESSABLE_ENTITY,
            Refusal::Twice => StatusCode::CONFLICT,
            Refusal::Broken(error) => {
                eprintln!("the database is broken: {error}");
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        status.into_response()
    }
}
