use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum2::router;
use serde_json::json;
use tower::ServiceExt;

/// Sends a request, and returns the status and the text of the answer.
async fn send(router: &Router, request: Request<Body>) -> (StatusCode, String) {
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), 1000).await.unwrap();
    (status, String::from_utf8_lossy(&body).into_owned())
}

/// Reports lights of this strength from a place.
async fn report(router: &Router, place: &str, body: impl ToString) -> StatusCode {
    let request = Request::post(format!("/lights/{place}"))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_string()))
        .unwrap();
    send(router, request).await.0
}

async fn list(router: &Router, path: &str) -> (StatusCode, String) {
    send(router, Request::get(path).body(Body::empty()).unwrap()).await
}

/// Reports from three places.
async fn winter_night() -> Router {
    let router = router();
    for (place, strength) in [("Troms%C3%B8", 7), ("Oslo", 2), ("Kiruna", 5)] {
        let body = json!({ "strength": strength, "colors": ["green", "red"] });
        assert_eq!(report(&router, place, body).await, StatusCode::CREATED);
    }
    router
}

#[tokio::test]
async fn every_report_is_listed() {
    let (_, lines) = list(&winter_night().await, "/lights").await;
    assert_eq!(
        lines,
        "Kiruna 5 green red\nOslo 2 green red\nTromsø 7 green red\n"
    );
}

#[tokio::test]
async fn weak_lights_can_be_left_out() {
    let night = winter_night().await;
    let (_, lines) = list(&night, "/lights?at_least=5").await;
    assert_eq!(lines, "Kiruna 5 green red\nTromsø 7 green red\n");
    let (_, lines) = list(&night, "/lights?at_least=8").await;
    assert_eq!(lines, "");
}

#[tokio::test]
async fn a_filter_has_to_be_a_number() {
    let (status, _) = list(&winter_night().await, "/lights?at_least=many").await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_newer_report_replaces_the_older_one() {
    let night = winter_night().await;
    let body = json!({ "strength": 9, "colors": ["violet"] });
    report(&night, "Oslo", body).await;
    let (_, lines) = list(&night, "/lights?at_least=9").await;
    assert_eq!(lines, "Oslo 9 violet\n");
}

#[tokio::test]
async fn a_body_that_is_not_a_report_is_refused() {
    let router = router();
    let broken = report(&router, "Oslo", "{ bright").await;
    assert_eq!(broken, StatusCode::BAD_REQUEST, "this isn't JSON");
    let incomplete = report(&router, "Oslo", json!({ "strength": 3 })).await;
    let expected = StatusCode::UNPROCESSABLE_ENTITY;
    assert_eq!(incomplete, expected, "this JSON has no colors");
    assert_eq!(list(&router, "/lights").await.1, "", "nothing was stored");
}
