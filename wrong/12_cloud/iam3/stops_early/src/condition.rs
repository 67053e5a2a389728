//! Returns at the first condition that doesn't hold, before it has seen all operators.

use crate::policy::{Conditions, Context, UnknownOperator, matches};

/// Whether all conditions hold for what is known about a request.
pub fn holds(conditions: &Conditions, context: &Context) -> Result<bool, UnknownOperator> {
    for (operator, keys) in conditions {
        let (name, if_exists) = match operator.strip_suffix("IfExists") {
            Some(name) => (name, true),
            None => (operator.as_str(), false),
        };
        let (compare, negated) = comparison(name)?;
        for (key, wanted) in keys {
            let holds = match context.get(key) {
                Some(value) => negated != wanted.iter().any(|it| compare(it, value)),
                None => negated || if_exists,
            };
            if !holds {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// Compares a wanted value with the one of the context.
type Compare = fn(&str, &str) -> bool;

/// What an operator compares with, and whether it holds when nothing is equal.
fn comparison(name: &str) -> Result<(Compare, bool), UnknownOperator> {
    let compare: Compare = match name {
        "StringEquals" | "StringNotEquals" => |wanted, value| wanted == value,
        "StringLike" => matches,
        "Bool" => |wanted, value| wanted.eq_ignore_ascii_case(value),
        "NumericLessThan" => {
            |wanted, value| numbers(wanted, value).is_some_and(|(wanted, value)| value < wanted)
        }
        "NumericGreaterThan" => {
            |wanted, value| numbers(wanted, value).is_some_and(|(wanted, value)| value > wanted)
        }
        _ => return Err(UnknownOperator),
    };
    Ok((compare, name == "StringNotEquals"))
}

fn numbers(wanted: &str, value: &str) -> Option<(f64, f64)> {
    Some((wanted.parse().ok()?, value.parse().ok()?))
}
