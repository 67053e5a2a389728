//! A record shop's policies have conditions: "if the record costs less than 20", "unless it's jazz". Write `holds`.
//!
//! - Conditions hold if each operator holds for each of its keys. One of the wanted values of a key is enough.
//! - `StringEquals`, `StringLike` (a pattern, for `matches`), `Bool` (`true` or `false`, in any case of letters),
//!   `NumericLessThan` and `NumericGreaterThan` need a value in the context. Text that isn't a number is neither.
//! - `StringNotEquals` holds if no wanted value is the context's, so also if the context has none.
//! - With `IfExists` after its name, an operator also holds for a key that's missing.
//! - Any other operator is an error, `UnknownOperator`, even if a condition before it doesn't hold.

use crate::policy::{Conditions, Context, UnknownOperator, matches};

/// Whether all conditions hold for what is known about a request.
pub fn holds(conditions: &Conditions, context: &Context) -> Result<bool, UnknownOperator> {
    for (operator, keys) in conditions {
        for (key, wanted) in keys {
            let Some(value) = context.get(key) else {
                return Ok(false);
            };
            let holds = match operator.as_str() {
                "StringEquals" => wanted.contains(value),
                "StringLike" => wanted.iter().any(|pattern| matches(pattern, value)),
                _ => return Ok(true),
            };
            if !holds {
                return Ok(false);
            }
        }
    }
    Ok(true)
}
