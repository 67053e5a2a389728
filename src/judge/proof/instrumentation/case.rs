//! What is inserted into a test file's `fn case`, so that each case of a suite is reported, and one that panics doesn't end the others.

use super::super::proof_crate;
use crate::course::body_of_case;

/// A source whose `fn case` reports; as it is, if it has none.
pub fn reporting_cases(source: String) -> String {
    let Some(body) = body_of_case(&source) else {
        return source;
    };
    let proof = proof_crate::name();
    let texts = "[name.to_string(), input.to_string(), expected.to_string()]";
    let mut reporting = source;
    reporting.insert_str(body.end, "}) ");
    reporting.insert_str(
        body.start,
        &format!(" ::{proof}::case({texts}, got, |got| {{"),
    );
    reporting
}
