//! The last statement about a request decides, so a denial is forgotten when a permission follows.

mod policy;

pub use policy::{Effect, Request, Statement};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    Allowed,
    Denied,
    NotMentioned,
}

/// What the statements of all policies together say about a request.
pub fn decide(statements: &[Statement], request: Request) -> Decision {
    let last = statements.iter().rfind(|it| it.applies_to(request));
    match last.map(|statement| statement.effect) {
        Some(Effect::Deny) => Decision::Denied,
        Some(Effect::Allow) => Decision::Allowed,
        None => Decision::NotMentioned,
    }
}
