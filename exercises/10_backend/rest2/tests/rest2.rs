use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use axum::response::Response;
use rest2::router;
use serde_json::{Value, json};
use tower::ServiceExt;

async fn send(body: String, content_type: &str) -> Response {
    let request = Request::post("/bookings")
        .header(header::CONTENT_TYPE, content_type)
        .body(Body::from(body))
        .unwrap();
    router().oneshot(request).await.unwrap()
}

async fn book(band: &str, people: u32, hours: u32) -> Response {
    let booking = json!({ "band": band, "people": people, "hours": hours });
    send(booking.to_string(), "application/json").await
}

/// The problem in an answer, which has to be labeled as one.
async fn problem(response: Response) -> Value {
    let content_type = &response.headers()[header::CONTENT_TYPE];
    assert_eq!(content_type, "application/problem+json");
    let status = response.status().as_u16();
    let bytes = to_bytes(response.into_body(), 10_000).await.unwrap();
    let problem: Value = serde_json::from_slice(&bytes).expect("the body is JSON");
    assert_eq!(problem["status"], status, "the status is in both places");
    problem
}

/// The fields with mistakes, in their order.
fn fields(problem: &Value) -> Vec<&str> {
    let errors = problem["errors"].as_array().expect("a list of mistakes");
    let pointers = errors.iter().map(|error| error["pointer"].as_str());
    pointers.map(|pointer| pointer.expect("a string")).collect()
}

#[tokio::test]
async fn all_mistakes_are_reported_at_once() {
    let problem = problem(book("", 0, 9).await).await;
    assert_eq!(problem["status"], 422);
    assert_eq!(fields(&problem), ["#/band", "#/people", "#/hours"]);
}

#[tokio::test]
async fn a_good_booking_is_created() {
    assert_eq!(book("The Owls", 1, 8).await.status(), 201);
    assert_eq!(book("Choir", 12, 1).await.status(), 201);
}

#[tokio::test]
async fn a_name_is_more_than_spaces() {
    let problem = problem(book("   ", 4, 2).await).await;
    assert_eq!(fields(&problem), ["#/band"]);
}

#[tokio::test]
async fn a_room_has_room_for_12() {
    let crowd = problem(book("Orchestra", 13, 2).await).await;
    assert_eq!(fields(&crowd), ["#/people"]);
}

#[tokio::test]
async fn a_rehearsal_has_some_hours() {
    let none = problem(book("The Owls", 4, 0).await).await;
    assert_eq!(fields(&none), ["#/hours"]);
}

#[tokio::test]
async fn a_bad_body_is_a_problem_too() {
    let broken = send(String::from("{ band"), "application/json").await;
    let broken = problem(broken).await;
    assert_eq!(broken["status"], 400, "this isn't JSON");
    assert_eq!(fields(&broken), [""; 0]);

    let other = send(json!({ "band": 7 }).to_string(), "application/json").await;
    let other = problem(other).await;
    assert_eq!(other["status"], 422, "this JSON isn't a booking");
    let title = other["title"].as_str().unwrap();
    assert!(
        title.contains("invalid type"),
        "the title says why: {title}"
    );

    let text = send(String::from("The Owls"), "text/plain").await;
    assert_eq!(
        problem(text).await["status"],
        415,
        "this is labeled as text"
    );
}
