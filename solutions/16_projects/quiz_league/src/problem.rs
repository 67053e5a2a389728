//! `Problem`: why a request fails, in the form that RFC 9457 describes.

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Problem {
    title: String,
    status: u16,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldError>,
}

/// What is wrong with a field of the request.
#[derive(Debug, Serialize)]
pub struct FieldError {
    pub field: &'static str,
    pub problem: &'static str,
}

impl Problem {
    pub fn new(status: StatusCode, title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            status: status.as_u16(),
            errors: Vec::new(),
        }
    }

    /// An error if one of the fields is wrong: of each, whether that's so, its name, and the rule.
    pub fn check(rules: &[(bool, &'static str, &'static str)]) -> Result<(), Self> {
        let broken = rules.iter().filter(|(is_broken, ..)| *is_broken);
        let errors = broken.map(|&(_, field, problem)| FieldError { field, problem });
        let errors: Vec<FieldError> = errors.collect();
        if errors.is_empty() {
            return Ok(());
        }
        let invalid = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "some fields are wrong");
        Err(Self { errors, ..invalid })
    }
}

impl From<sqlx::Error> for Problem {
    fn from(error: sqlx::Error) -> Self {
        eprintln!("the database: {error}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "something is broken")
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).expect("it was a status");
        let kind = [(header::CONTENT_TYPE, "application/problem+json")];
        let mut response = (status, kind, Json(self)).into_response();
        if status == StatusCode::UNAUTHORIZED {
            let scheme = header::HeaderValue::from_static("Bearer");
            let headers = response.headers_mut();
            headers.insert(header::WWW_AUTHENTICATE, scheme);
        }
        response
    }
}
