//! Makes a new ID, but the session of the old one stays open.

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
    let id = Sessions::random_id();
    sessions.begin(&id, &user);
    let cookie = format!("session={id}; Path=/; HttpOnly; SameSite=Lax; Secure");
    (StatusCode::NO_CONTENT, [(header::SET_COOKIE, cookie)]).into_response()
}

async fn log_out(State(sessions): State<Arc<Sessions>>, headers: HeaderMap) -> Response {
    if let Some(id) = id(&headers) {
        sessions.end(&id);
    }
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
