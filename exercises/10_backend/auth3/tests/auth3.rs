use auth3::router;
use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use axum::response::Response;
use tower::ServiceExt;

async fn send(site: &Router, method: &str, path: &str, cookies: &str, body: &str) -> Response {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::COOKIE, cookies)
        .body(Body::from(body.to_owned()))
        .unwrap();
    site.clone().oneshot(request).await.unwrap()
}

/// Logs in with a browser that has these cookies, and returns the cookie that is set, with its attributes.
async fn log_in(site: &Router, cookies: &str, user: &str) -> Vec<String> {
    let response = send(site, "POST", "/login", cookies, user).await;
    let cookie = response.headers()[header::SET_COOKIE].to_str().unwrap();
    cookie.split("; ").map(String::from).collect()
}

/// Whether these cookies open the diary.
async fn opens(site: &Router, cookies: &str) -> bool {
    let response = send(site, "GET", "/diary", cookies, "").await;
    response.status() == 200
}

#[tokio::test]
async fn a_login_opens_the_diary() {
    let site = router();
    let session = &log_in(&site, "theme=dark", "Ann").await[0];
    assert!(opens(&site, session).await);
    assert!(opens(&site, &format!("theme=dark; {session}")).await);
    assert!(!opens(&site, "session=").await, "without a session");
}

#[tokio::test]
async fn a_cookie_is_protected() {
    let cookie = log_in(&router(), "", "Ann").await;
    for attribute in ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"] {
        let there = cookie.iter().any(|part| part == attribute);
        assert!(there, "{attribute} is missing in {cookie:?}");
    }
}

#[tokio::test]
async fn an_id_from_outside_is_not_adopted() {
    let site = router();
    log_in(&site, "session=chosen-by-mallory", "Ann").await;
    assert!(!opens(&site, "session=chosen-by-mallory").await);
}

#[tokio::test]
async fn a_second_login_ends_the_first_session() {
    let site = router();
    let first = &log_in(&site, "", "Ann").await[0];
    let second = &log_in(&site, first, "Bob").await[0];
    assert_ne!(first, second, "each login has an ID of its own");
    assert!(opens(&site, second).await);
    assert!(!opens(&site, first).await);
}

#[tokio::test]
async fn a_copied_cookie_is_worthless_after_the_logout() {
    let site = router();
    let session = &log_in(&site, "", "Ann").await[0];
    let other = &log_in(&site, "", "Bob").await[0];
    send(&site, "POST", "/logout", session, "").await;
    assert!(!opens(&site, session).await, "Ann has logged out");
    assert!(opens(&site, other).await, "Bob hasn't");
}

#[tokio::test]
async fn the_browser_forgets_the_cookie_at_the_logout() {
    let response = send(&router(), "POST", "/logout", "session=1a2b", "").await;
    let cookie = response.headers()[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.contains("Max-Age=0"), "{cookie}");
}
