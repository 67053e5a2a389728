use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum4::{Counter, router};
use tower::ServiceExt;

/// The status of an answer to a visitor, who has no key.
async fn visit(museum: &Router, method: &str, path: &str) -> u16 {
    let request = Request::builder().method(method).uri(path);
    let request = request.body(Body::empty()).unwrap();
    let response = museum.clone().oneshot(request).await.unwrap();
    response.status().as_u16()
}

/// The status of an answer to the director, who has the key.
async fn direct(museum: &Router, method: &str, path: &str) -> u16 {
    let request = Request::builder().method(method).uri(path);
    let request = request.header("x-office-key", "brass and blue");
    let request = request.body(Body::empty()).unwrap();
    let response = museum.clone().oneshot(request).await.unwrap();
    response.status().as_u16()
}

fn museum() -> Router {
    router(Arc::default())
}

#[tokio::test]
async fn the_rooms_are_open() {
    assert_eq!(visit(&museum(), "GET", "/rooms").await, 200);
}

#[tokio::test]
async fn the_office_is_closed() {
    let museum = museum();
    assert_eq!(visit(&museum, "GET", "/office/takings").await, 401);
    assert_eq!(visit(&museum, "POST", "/office/alarm").await, 401);
}

#[tokio::test]
async fn the_key_opens_the_office() {
    let museum = museum();
    assert_eq!(direct(&museum, "GET", "/office/takings").await, 200);
    assert_eq!(direct(&museum, "POST", "/office/alarm").await, 200);
}

#[tokio::test]
async fn an_unknown_path_is_not_found() {
    for path in ["/", "/cellar", "/office/cellar"] {
        assert_eq!(visit(&museum(), "GET", path).await, 404, "{path}");
        assert_eq!(direct(&museum(), "GET", path).await, 404, "{path}");
    }
}

#[tokio::test]
async fn every_request_is_counted_once() {
    let counter = Arc::new(Counter::default());
    let museum = router(Arc::clone(&counter));
    visit(&museum, "GET", "/rooms").await;
    assert_eq!(counter.requests(), 1, "an open room");
    visit(&museum, "GET", "/office/takings").await;
    assert_eq!(counter.requests(), 2, "a request that is refused");
    direct(&museum, "POST", "/office/alarm").await;
    assert_eq!(counter.requests(), 3, "a request with the key");
    visit(&museum, "GET", "/cellar").await;
    assert_eq!(counter.requests(), 4, "an unknown path");
}
