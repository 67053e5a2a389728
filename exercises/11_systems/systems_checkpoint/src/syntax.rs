//! The language of the shell, from text to values.

use std::fmt;

/// When a pipeline is run: always, or depending on how the one before it ended (`&&` and `||`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Always,
    Success,
    Failure,
}

/// Where the output goes: `> file` or `>> file`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    Replace(String),
    Append(String),
}

/// A program with its arguments and files.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Call {
    /// The program, then its arguments. There is at least one word.
    pub words: Vec<String>,
    pub input: Option<String>,
    pub output: Option<Output>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct SyntaxError(&'static str);

impl fmt::Display for SyntaxError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

/// Longer ones first.
const OPERATORS: [&str; 7] = ["&&", "||", ">>", "|", ";", "<", ">"];

/// Splits a line into pipelines. Words are separated by blanks; `'…'` makes one word of anything.
pub fn parse(line: &str) -> Result<Vec<(When, Vec<Call>)>, SyntaxError> {
    let mut rest = line.trim();
    let mut pipelines = Vec::new();
    let mut when = When::Always;
    let mut calls = vec![Call::default()];
    loop {
        let operator = OPERATORS
            .into_iter()
            .find(|operator| rest.starts_with(operator));
        rest = rest[operator.map_or(0, str::len)..].trim_start();
        let is_first = calls.len() == 1;
        let call = calls.last_mut().expect("there is always a call");
        match operator {
            Some("<") => {
                call.input = Some(word(&mut rest)?.ok_or(SyntaxError("a file is missing"))?)
            }
            Some(direction @ (">" | ">>")) => {
                let file = word(&mut rest)?.ok_or(SyntaxError("a file is missing"))?;
                let output = if direction == ">" {
                    Output::Replace
                } else {
                    Output::Append
                };
                call.output = Some(output(file));
            }
            None if !rest.is_empty() => call.words.extend(word(&mut rest)?),
            None if call.words.is_empty() && is_first && when == When::Always => {
                return Ok(pipelines);
            }
            _ if call.words.is_empty() => return Err(SyntaxError("a command is missing")),
            Some("|") => calls.push(Call::default()),
            end => {
                pipelines.push((when, std::mem::replace(&mut calls, vec![Call::default()])));
                when = match end {
                    Some("&&") => When::Success,
                    Some("||") => When::Failure,
                    _ => When::Always,
                };
            }
        }
    }
}

/// The word at the beginning of `rest`, which gets shorter by it.
fn word(rest: &mut &str) -> Result<Option<String>, SyntaxError> {
    let mut word = None;
    while let Some(first) = rest.chars().next() {
        let text = word.get_or_insert_with(String::new);
        if first == '\'' {
            let (quoted, after) = rest[1..]
                .split_once('\'')
                .ok_or(SyntaxError("a quote isn't closed"))?;
            text.push_str(quoted);
            *rest = after;
        } else if first.is_whitespace()
            || OPERATORS.iter().any(|operator| rest.starts_with(operator))
        {
            break;
        } else {
            text.push(first);
            *rest = &rest[first.len_utf8()..];
        }
    }
    *rest = rest.trim_start();
    Ok(word.filter(|word| !word.is_empty()))
}
