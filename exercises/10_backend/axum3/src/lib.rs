//! `GET /recipes/{name}/for/{people}` answers with the factor by which you multiply a recipe for that many people.
//! The handler panics when anything goes wrong, and then the client gets no answer at all.
//!
//! Let the handler return a `Result` with an error of your own, and implement `IntoResponse` for that error:
//! 404 with the text `no such recipe`, 422 with `a meal needs people` for 0 people, and 500 with
//! `something went wrong` when the storage is broken. The client must not see what is broken.

mod recipes;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;

pub use recipes::{Recipes, StorageError};

pub fn router(recipes: Recipes) -> Router {
    Router::new()
        .route("/recipes/{name}/for/{people}", get(factor))
        .with_state(Arc::new(recipes))
}

async fn factor(
    State(recipes): State<Arc<Recipes>>,
    Path((name, people)): Path<(String, u32)>,
) -> String {
    assert_ne!(people, 0, "a meal needs people");
    let portions = recipes.people(&name).unwrap();
    format!("{:.2}", f64::from(people) / f64::from(portions))
}
