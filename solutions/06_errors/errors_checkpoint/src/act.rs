//! `read_lines` makes one list of results. `read_list` and `mistakes` are two ways to use it: everything or the first
//! error, and only the errors.

use crate::{ActError, ListError};

#[derive(Debug, PartialEq)]
pub struct Act {
    pub name: String,
    pub minutes: u32,
    pub artists: u32,
}

/// Reads an act: its name, its length in minutes and its number of artists, such as "jazz, 6, 2". Spaces around a field
/// don't matter. There must be at least one artist. If several things are wrong, the first from the left is the error.
pub fn read_act(line: &str) -> Result<Act, ActError> {
    let fields: Vec<&str> = line.split(',').map(str::trim).collect();
    let [name, minutes, artists] = fields[..] else {
        return Err(ActError::Fields(fields.len()));
    };
    let act = Act {
        name: String::from(name),
        minutes: number(minutes, "length")?,
        artists: number(artists, "number of artists")?,
    };
    if act.artists == 0 {
        return Err(ActError::NoArtists { name: act.name });
    }
    Ok(act)
}

fn number(field: &str, what: &'static str) -> Result<u32, ActError> {
    field
        .parse()
        .map_err(|cause| ActError::NotANumber { what, cause })
}

/// The result of each line that isn't empty. An error has the number of its line.
fn read_lines(text: &str) -> Vec<Result<Act, ListError>> {
    let mut results = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if !line.trim().is_empty() {
            let line_number = index + 1;
            results.push(read_act(line).map_err(|cause| ListError {
                line: line_number,
                cause,
            }));
        }
    }
    results
}

/// Reads a list with one act per line, or returns the error of the first wrong line. The first line has number 1. Skip
/// empty lines, but count them.
pub fn read_list(text: &str) -> Result<Vec<Act>, ListError> {
    read_lines(text).into_iter().collect()
}

/// The errors of all wrong lines of a list, from the first to the last.
pub fn mistakes(text: &str) -> Vec<ListError> {
    let mut mistakes = Vec::new();
    for result in read_lines(text) {
        if let Err(mistake) = result {
            mistakes.push(mistake);
        }
    }
    mistakes
}
