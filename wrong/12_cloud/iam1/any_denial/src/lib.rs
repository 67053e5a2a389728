//! A denial counts even if it's about another request.

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
    if statements.iter().any(|it| it.effect == Effect::Deny) {
        Decision::Denied
    } else if statements.iter().any(|it| it.applies_to(request)) {
        Decision::Allowed
    } else {
        Decision::NotMentioned
    }
}
