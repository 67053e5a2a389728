//! A newspaper has readers, writers and one editor. `User` is an extractor: a handler with a `User` among its
//! parameters is called only for people who are logged in. The `if` for the role is missing in `publish`, and
//! the compiler couldn't notice.
//!
//! Make extractors of `Writer` and `Editor` that answer 403 to a user without the role: an editor may do what a writer
//! may. Without a login, the answer is still 401. Then let each handler demand the right one, without an `if`.

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::routing::{get, post};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Reader,
    Writer,
    Editor,
}

/// A person who is logged in.
struct User {
    name: &'static str,
    role: Role,
}

impl<S: Sync> FromRequestParts<S> for User {
    type Rejection = StatusCode;

    /// Finds out who has sent the request. In a real server, it would look for a session.
    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<User, StatusCode> {
        let session = parts.headers.get("x-session");
        let (name, role) = match session.map(|session| session.as_bytes()) {
            Some(b"17") => ("Rosa", Role::Reader),
            Some(b"23") => ("Willi", Role::Writer),
            Some(b"42") => ("Edda", Role::Editor),
            _ => return Err(StatusCode::UNAUTHORIZED),
        };
        Ok(User { name, role })
    }
}

/// A user who may write.
pub struct Writer(User);

/// A user who may publish.
pub struct Editor(User);

pub fn router() -> Router {
    Router::new()
        .route("/articles", get(read).post(write))
        .route("/articles/publish", post(publish))
}

async fn read(reader: User) -> String {
    format!("{} reads", reader.name)
}

async fn write(writer: User) -> Result<String, StatusCode> {
    if writer.role < Role::Writer {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(format!("{} writes", writer.name))
}

async fn publish(editor: User) -> String {
    format!("{} publishes", editor.name)
}
