use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use axum3::{Recipes, router};
use tower::ServiceExt;

/// Asks a kitchen with two recipes, and returns the status and the text of the answer.
async fn ask(path: &str) -> (StatusCode, String) {
    ask_with(Recipes::new(&[("curry", 4), ("waffles", 6)]), path).await
}

async fn ask_with(recipes: Recipes, path: &str) -> (StatusCode, String) {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = router(recipes).oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), 1000).await.unwrap();
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn a_recipe_is_scaled() {
    let (status, factor) = ask("/recipes/curry/for/10").await;
    assert_eq!((status, factor.as_str()), (StatusCode::OK, "2.50"));
    assert_eq!(ask("/recipes/waffles/for/2").await.1, "0.33");
}

#[tokio::test]
async fn an_unknown_recipe_is_not_found() {
    let (status, text) = ask("/recipes/stone%20soup/for/2").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(text, "no such recipe");
}

#[tokio::test]
async fn a_meal_for_0_people_cannot_be_processed() {
    let (status, text) = ask("/recipes/curry/for/0").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(text, "a meal needs people");
}

#[tokio::test]
async fn the_client_does_not_learn_what_is_broken() {
    let broken = Recipes::broken("/srv/kitchen/recipes.db: disk full");
    let (status, text) = ask_with(broken, "/recipes/curry/for/4").await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(text, "something went wrong");
}
