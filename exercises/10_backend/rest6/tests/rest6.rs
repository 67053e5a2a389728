use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use rest6::router;
use serde_json::{Value, json};
use tower::ServiceExt;

async fn send(router: &Router, method: &str, path: &str, body: Value) -> (u16, Value) {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_string()))
        .unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let bytes = to_bytes(response.into_body(), 100_000).await.unwrap();
    (status, serde_json::from_slice(&bytes).unwrap_or_default())
}

/// The description of one method of a path.
async fn operation(method: &str, path: &str) -> Value {
    let (_, description) = send(&router(), "GET", "/openapi.json", Value::Null).await;
    description["paths"][path][method].clone()
}

/// Panics unless one method of a path is described with these status codes. It may have more.
async fn has_answers(method: &str, path: &str, statuses: [&str; 2]) {
    let operation = operation(method, path).await;
    let responses = operation["responses"].as_object();
    let responses = responses.unwrap_or_else(|| panic!("{method} {path} isn't described"));
    for status in statuses {
        let described = responses.contains_key(status);
        assert!(described, "{method} {path} is described without {status}");
    }
}

fn wren() -> Value {
    json!({ "bird": "wren", "family": "Troglodytidae", "seconds": 7 })
}

#[tokio::test]
async fn a_song_may_be_missing() {
    has_answers("get", "/songs/{bird}", ["200", "404"]).await;
}

#[tokio::test]
async fn the_list_has_an_optional_filter() {
    let list = operation("get", "/songs").await;
    let parameters = list["parameters"].as_array().expect("it has parameters");
    assert_eq!(parameters.len(), 1);
    assert_eq!(parameters[0]["name"], "family");
    assert_eq!(parameters[0]["in"], "query");
    assert_ne!(parameters[0]["required"], true, "it's optional");
}

#[tokio::test]
async fn a_song_can_be_added() {
    has_answers("post", "/songs", ["201", "409"]).await;
    let add = operation("post", "/songs").await;
    let schema = &add["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(schema["$ref"], "#/components/schemas/Song");
}

#[tokio::test]
async fn the_description_is_true() {
    let router = router();
    assert_eq!(
        send(&router, "GET", "/songs/wren", Value::Null).await.0,
        404
    );
    assert_eq!(send(&router, "POST", "/songs", wren()).await.0, 201);
    assert_eq!(send(&router, "POST", "/songs", wren()).await.0, 409);
    let song = send(&router, "GET", "/songs/wren", Value::Null).await;
    assert_eq!(song, (200, wren()));
}

#[tokio::test]
async fn the_filter_is_used() {
    let router = router();
    send(&router, "POST", "/songs", wren()).await;
    for (query, found) in [
        ("", 1),
        ("?family=Troglodytidae", 1),
        ("?family=Laridae", 0),
    ] {
        let (_, songs) = send(&router, "GET", &format!("/songs{query}"), Value::Null).await;
        assert_eq!(songs.as_array().unwrap().len(), found, "{query}");
    }
}
