//! One pass: a denial is final and returns at once, while a permission is only remembered, since a denial may follow.
//! Nothing is allowed unless something allows it, so the variable starts with `NotMentioned`.

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
    let mut decision = Decision::NotMentioned;
    for statement in statements.iter().filter(|it| it.applies_to(request)) {
        match statement.effect {
            Effect::Deny => return Decision::Denied,
            Effect::Allow => decision = Decision::Allowed,
        }
    }
    decision
}
