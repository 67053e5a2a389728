use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use rest1::router;
use serde_json::{Value, json};
use tower::ServiceExt;

/// An answer: status, the header `Location` if there is one, and the text of the body.
struct Answer {
    status: u16,
    location: Option<String>,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect("the body is JSON")
    }
}

async fn send(club: &Router, method: &str, path: &str, body: Value) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_string()))
        .unwrap();
    let response = club.clone().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let location = response.headers().get(header::LOCATION);
    let location = location.map(|path| path.to_str().unwrap().to_owned());
    let bytes = to_bytes(response.into_body(), 1000).await.unwrap();
    Answer {
        status,
        location,
        text: String::from_utf8_lossy(&bytes).into_owned(),
    }
}

/// The status of an answer that must not have a body.
async fn status(club: &Router, method: &str, path: &str) -> u16 {
    let answer = send(club, method, path, newton()).await;
    assert_eq!(answer.text, "", "{method} {path} should have no body");
    answer.status
}

fn newton() -> Value {
    json!({ "name": "Newton", "aperture": 200 })
}

/// A club with one telescope, and the path of that.
async fn club() -> (Router, String) {
    let club = router();
    let added = send(&club, "POST", "/telescopes", newton()).await;
    (club, added.location.expect("the answer has a location"))
}

#[tokio::test]
async fn a_new_telescope_is_created() {
    let club = router();
    let answer = send(&club, "POST", "/telescopes", newton()).await;
    assert_eq!(answer.status, 201);
    assert_eq!(answer.json(), newton());
    let second = send(&club, "POST", "/telescopes", newton()).await;
    assert_ne!(answer.location, second.location, "each has its own path");
}

#[tokio::test]
async fn a_new_telescope_is_found_at_its_location() {
    let (club, path) = club().await;
    let answer = send(&club, "GET", &path, Value::Null).await;
    assert_eq!((answer.status, answer.json()), (200, newton()));
}

#[tokio::test]
async fn a_description_is_replaced() {
    let (club, path) = club().await;
    let better = json!({ "name": "Sir Isaac", "aperture": 203 });
    let answer = send(&club, "PUT", &path, better.clone()).await;
    assert_eq!((answer.status, answer.text.as_str()), (204, ""));
    let answer = send(&club, "GET", &path, Value::Null).await;
    assert_eq!(answer.json(), better);
}

#[tokio::test]
async fn a_telescope_can_be_borrowed_once() {
    let (club, path) = club().await;
    let checkout = format!("{path}/checkout");
    assert_eq!(status(&club, "POST", &checkout).await, 204);
    assert_eq!(status(&club, "POST", &checkout).await, 409);
}

#[tokio::test]
async fn a_borrowed_telescope_cannot_be_sold() {
    let (club, path) = club().await;
    status(&club, "POST", &format!("{path}/checkout")).await;
    assert_eq!(status(&club, "DELETE", &path).await, 409);
}

#[tokio::test]
async fn a_telescope_that_was_sold_is_gone() {
    let (club, path) = club().await;
    assert_eq!(status(&club, "DELETE", &path).await, 204);
    assert_eq!(status(&club, "DELETE", &path).await, 404);
}

#[tokio::test]
async fn an_unknown_telescope_is_not_found() {
    let (club, _) = club().await;
    assert_eq!(status(&club, "GET", "/telescopes/99").await, 404);
    assert_eq!(status(&club, "PUT", "/telescopes/99").await, 404);
    assert_eq!(status(&club, "POST", "/telescopes/99/checkout").await, 404);
}
