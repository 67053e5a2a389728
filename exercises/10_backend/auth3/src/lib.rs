//! A diary has sessions: `POST /login` sets a cookie, and the browser sends it with every request. It works, and it
//! has three holes. Read it as an attacker would, then close them:
//!
//! - Scripts, other sites and anyone on the way may use the cookie. It needs `HttpOnly`, `SameSite=Lax` and `Secure`.
//! - An attacker can plant a cookie with a chosen ID in a browser, and wait until its user logs in. End the session of
//!   the old ID, and use a new one.
//! - After a logout, the browser forgets the cookie, but a copy of it still opens the diary.
//!
//! (Passwords were the subject of another exercise. Here, the body of a login is the user's name.)

mod sessions;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use sessions::{Sessions, session_in};

pub fn router() -> Router {
    Router::new()
        .route("/login", post(log_in))
        .route("/logout", post(log_out))
        .route("/diary", get(diary))
        .with_state(Arc::new(Sessions::default()))
}

async fn log_in(
    State(sessions): State<Arc<Sessions>>,
    headers: HeaderMap,
    user: String,
) -> Response {
    let id = id(&headers).unwrap_or_else(Sessions::random_id);
    sessions.begin(&id, &user);
    let cookie = format!("session={id}; Path=/");
    (StatusCode::NO_CONTENT, [(header::SET_COOKIE, cookie)]).into_response()
}

async fn log_out() -> Response {
    let cookie = "session=; Path=/; Max-Age=0";
    (StatusCode::NO_CONTENT, [(header::SET_COOKIE, cookie)]).into_response()
}

async fn diary(
    State(sessions): State<Arc<Sessions>>,
    headers: HeaderMap,
) -> Result<String, StatusCode> {
    let id = id(&headers).ok_or(StatusCode::UNAUTHORIZED)?;
    let user = sessions.user(&id).ok_or(StatusCode::UNAUTHORIZED)?;
    Ok(format!("Dear {user}, today it rained."))
}

/// The ID of the session that the browser sent.
fn id(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    session_in(cookies).map(String::from)
}
