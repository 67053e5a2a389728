//! Only denials are looked for, and nothing is ever allowed.

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
    let denied = statements
        .iter()
        .any(|it| it.applies_to(request) && it.effect == Effect::Deny);
    if denied {
        Decision::Denied
    } else {
        Decision::NotMentioned
    }
}
