use iam1::{Decision, Effect, Request, Statement, decide};

const MOVE_BIG: Request = Request {
    action: "telescope:Move",
    resource: "big",
};
const MOVE_SMALL: Request = Request {
    action: "telescope:Move",
    resource: "small",
};
const LOOK_BIG: Request = Request {
    action: "telescope:Look",
    resource: "big",
};

fn allow(request: Request) -> Statement {
    statement(Effect::Allow, request)
}

fn deny(request: Request) -> Statement {
    statement(Effect::Deny, request)
}

fn statement(effect: Effect, request: Request) -> Statement {
    Statement {
        effect,
        actions: vec![request.action],
        resources: vec![request.resource],
    }
}

#[test]
fn what_a_statement_allows_is_allowed() {
    let statements = [allow(LOOK_BIG), allow(MOVE_BIG)];
    assert_eq!(decide(&statements, LOOK_BIG), Decision::Allowed);
    assert_eq!(decide(&statements, MOVE_BIG), Decision::Allowed);
}

#[test]
fn what_is_not_mentioned_is_not_allowed() {
    assert_eq!(decide(&[], LOOK_BIG), Decision::NotMentioned);
    let statements = [allow(MOVE_BIG), deny(MOVE_SMALL)];
    assert_eq!(decide(&statements, LOOK_BIG), Decision::NotMentioned);
}

#[test]
fn a_denial_wins_before_a_permission() {
    let statements = [deny(MOVE_BIG), allow(MOVE_BIG)];
    assert_eq!(decide(&statements, MOVE_BIG), Decision::Denied);
}

#[test]
fn a_denial_wins_after_permissions() {
    let statements = [allow(MOVE_BIG), allow(MOVE_BIG), deny(MOVE_BIG)];
    assert_eq!(decide(&statements, MOVE_BIG), Decision::Denied);
}

#[test]
fn a_denial_is_about_its_own_request_only() {
    let statements = [deny(MOVE_BIG), allow(MOVE_SMALL), deny(LOOK_BIG)];
    assert_eq!(decide(&statements, MOVE_SMALL), Decision::Allowed);
}
