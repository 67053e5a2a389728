use auth4::{Editor, Writer, router};
use axum::body::{Body, to_bytes};
use axum::extract::FromRequestParts;
use axum::http::{Request, StatusCode};
use tower::ServiceExt;

const READER: &str = "17";
const WRITER: &str = "23";
const EDITOR: &str = "42";

/// Sends a request with a session, and returns the status and the text of the answer.
async fn send(session: &str, method: &str, path: &str) -> (u16, String) {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("x-session", session)
        .body(Body::empty())
        .unwrap();
    let response = router().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let bytes = to_bytes(response.into_body(), 1000).await.unwrap();
    (status, String::from_utf8_lossy(&bytes).into_owned())
}

/// What the extractor `T` answers to a session: 200 if it lets the request pass.
async fn extracted<T>(session: &str) -> StatusCode
where
    T: FromRequestParts<(), Rejection = StatusCode>,
{
    let request = Request::get("/").header("x-session", session);
    let (mut parts, ()) = request.body(()).unwrap().into_parts();
    let result = T::from_request_parts(&mut parts, &()).await;
    result.err().unwrap_or(StatusCode::OK)
}

fn ok(text: &str) -> (u16, String) {
    (200, text.to_owned())
}

#[tokio::test]
async fn all_users_read() {
    assert_eq!(send(READER, "GET", "/articles").await, ok("Rosa reads"));
    assert_eq!(send(WRITER, "GET", "/articles").await, ok("Willi reads"));
    assert_eq!(send(EDITOR, "GET", "/articles").await, ok("Edda reads"));
}

#[tokio::test]
async fn writers_and_editors_write() {
    assert_eq!(send(READER, "POST", "/articles").await.0, 403);
    assert_eq!(send(WRITER, "POST", "/articles").await, ok("Willi writes"));
    assert_eq!(send(EDITOR, "POST", "/articles").await, ok("Edda writes"));
}

#[tokio::test]
async fn only_editors_publish() {
    let publish = "/articles/publish";
    assert_eq!(send(READER, "POST", publish).await.0, 403);
    assert_eq!(send(WRITER, "POST", publish).await.0, 403);
    assert_eq!(send(EDITOR, "POST", publish).await, ok("Edda publishes"));
}

#[tokio::test]
async fn strangers_have_to_log_in() {
    let everything = [
        ("GET", "/articles"),
        ("POST", "/articles"),
        ("POST", "/articles/publish"),
    ];
    for (method, path) in everything {
        assert_eq!(send("99", method, path).await.0, 401, "{method} {path}");
    }
}

#[tokio::test]
async fn an_extractor_checks_the_role_by_itself() {
    let sessions = ["99", READER, WRITER, EDITOR];
    let (mut writer, mut editor) = (Vec::new(), Vec::new());
    for session in sessions {
        writer.push(extracted::<Writer>(session).await.as_u16());
        editor.push(extracted::<Editor>(session).await.as_u16());
    }
    assert_eq!(writer, [401, 403, 200, 200], "`Writer`, for {sessions:?}");
    assert_eq!(editor, [401, 403, 403, 200], "`Editor`, for {sessions:?}");
}
