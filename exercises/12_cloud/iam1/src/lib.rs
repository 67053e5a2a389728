//! An observatory uses policies to decide who may move its telescopes. `decide` works like the rules of a firewall: the
//! first statement about a request decides. Policies of a cloud don't depend on the order of their statements:
//!
//! - If any statement denies the request, it's denied.
//! - Otherwise it's allowed, if any statement allows it.
//! - What no statement mentions isn't allowed either, and the answer says that it wasn't mentioned.

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
    let first = statements.iter().find(|it| it.applies_to(request));
    match first.map(|statement| statement.effect) {
        Some(Effect::Deny) => Decision::Denied,
        Some(Effect::Allow) | None => Decision::Allowed,
    }
}
