//! Policies as documents, and what they say about a request. There's nothing to do here.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::condition::holds;

/// The JSON of a policy.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Policy {
    statement: Vec<Statement>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Statement {
    effect: Effect,
    action: Vec<String>,
    resource: Vec<String>,
    #[serde(default)]
    condition: Conditions,
}

#[derive(Debug, Deserialize)]
enum Effect {
    Allow,
    Deny,
}

/// From the name of an operator to the keys that it compares, and from each key to its wanted values.
pub type Conditions = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// What is known about a request, such as its time and who sends it.
pub type Context = BTreeMap<String, String>;

#[derive(Debug, Deserialize)]
pub struct Request {
    pub action: String,
    pub resource: String,
    #[serde(default)]
    pub context: Context,
}

/// An operator that the evaluator doesn't know.
#[derive(Debug, PartialEq, Eq)]
pub struct UnknownOperator;

#[derive(Debug, Deserialize, PartialEq, Eq)]
pub enum Decision {
    Allowed,
    Denied,
    NotMentioned,
}

/// What a policy says about a request. A policy that isn't understood allows nothing.
pub fn decide(policy: &Policy, request: &Request) -> Decision {
    try_decide(policy, request).unwrap_or(Decision::Denied)
}

fn try_decide(policy: &Policy, request: &Request) -> Result<Decision, UnknownOperator> {
    let mut decision = Decision::NotMentioned;
    for statement in &policy.statement {
        if !any_matches(&statement.action, &request.action)
            || !any_matches(&statement.resource, &request.resource)
            || !holds(&statement.condition, &request.context)?
        {
            continue;
        }
        match statement.effect {
            Effect::Deny => return Ok(Decision::Denied),
            Effect::Allow => decision = Decision::Allowed,
        }
    }
    Ok(decision)
}

fn any_matches(patterns: &[String], text: &str) -> bool {
    patterns.iter().any(|pattern| matches(pattern, text))
}

/// Whether a string matches a pattern with `*` and `?`.
pub fn matches(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut matched = vec![false; text.len() + 1];
    matched[0] = true;
    for symbol in pattern.chars() {
        if symbol == '*' {
            let mut any = false;
            for matched in &mut matched {
                any |= *matched;
                *matched = any;
            }
        } else {
            for (index, character) in text.iter().enumerate().rev() {
                let fits = symbol == '?' || symbol == *character;
                matched[index + 1] = fits && matched[index];
            }
            matched[0] = false;
        }
    }
    matched[text.len()]
}
