//! Answers 404 for a broken storage, so clients believe that their recipes are gone.

mod recipes;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

pub use recipes::{Recipes, StorageError};

/// Why a request can't be answered.
enum ApiError {
    NoPeople,
    Storage(StorageError),
}

impl From<StorageError> for ApiError {
    fn from(error: StorageError) -> ApiError {
        ApiError::Storage(error)
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let (status, text) = match self {
            ApiError::NoPeople => (StatusCode::UNPROCESSABLE_ENTITY, "a meal needs people"),
            ApiError::Storage(StorageError::Unknown) => (StatusCode::NOT_FOUND, "no such recipe"),
            ApiError::Storage(StorageError::Broken(fault)) => {
                eprintln!("the storage is broken: {fault}");
                (StatusCode::NOT_FOUND, "no such recipe")
            }
        };
        (status, text).into_response()
    }
}

pub fn router(recipes: Recipes) -> Router {
    Router::new()
        .route("/recipes/{name}/for/{people}", get(factor))
        .with_state(Arc::new(recipes))
}

async fn factor(
    State(recipes): State<Arc<Recipes>>,
    Path((name, people)): Path<(String, u32)>,
) -> Result<String, ApiError> {
    if people == 0 {
        return Err(ApiError::NoPeople);
    }
    let portions = recipes.people(&name)?;
    Ok(format!("{:.2}", f64::from(people) / f64::from(portions)))
}
