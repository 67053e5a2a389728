//! The role is a part of the handler's signature now. An extractor can call another one, so `Writer` and `Editor` are
//! users who passed one more check.

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

impl User {
    /// This user, if the role is at least that one.
    fn at_least(self, role: Role) -> Result<User, StatusCode> {
        if self.role >= role {
            Ok(self)
        } else {
            Err(StatusCode::FORBIDDEN)
        }
    }
}

/// A user who may write.
pub struct Writer(User);

impl<S: Sync> FromRequestParts<S> for Writer {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Writer, StatusCode> {
        let user = User::from_request_parts(parts, state).await?;
        user.at_least(Role::Writer).map(Writer)
    }
}

/// A user who may publish.
pub struct Editor(User);

impl<S: Sync> FromRequestParts<S> for Editor {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Editor, StatusCode> {
        let user = User::from_request_parts(parts, state).await?;
        user.at_least(Role::Editor).map(Editor)
    }
}

pub fn router() -> Router {
    Router::new()
        .route("/articles", get(read).post(write))
        .route("/articles/publish", post(publish))
}

async fn read(reader: User) -> String {
    format!("{} reads", reader.name)
}

async fn write(Writer(writer): Writer) -> String {
    format!("{} writes", writer.name)
}

async fn publish(Editor(editor): Editor) -> String {
    format!("{} publishes", editor.name)
}
