//! Bugs for people.

use crate::{Bug, End};

/// A line per bug, the shortest input first.
pub fn report(bugs: &[Bug]) -> String {
    let mut bugs: Vec<&Bug> = bugs.iter().collect();
    bugs.sort_by_key(|bug| bug.input.len());
    let inputs: Vec<String> = bugs
        .iter()
        .map(|bug| format!("b\"{}\"", bug.input.escape_ascii()))
        .collect();
    let width = inputs.iter().map(String::len).max().unwrap_or(0);
    let lines = inputs.iter().zip(bugs).map(|(input, bug)| {
        let message = match &bug.end {
            End::Hung => "never ends",
            End::Crashed(message) => message.lines().next().unwrap_or(""),
            End::Finished => "no bug",
        };
        format!("{input:width$} {message}\n")
    });
    lines.collect()
}
