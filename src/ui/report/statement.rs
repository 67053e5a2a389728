//! `statement`: the source that a panic points to, such as a whole assertion.

use crate::judge::Panic;

/// Reads one line (from 1) of a file of the course, to show the line that a panic names.
pub type SourceLines<'a> = &'a dyn Fn(&str, u32) -> Option<String>;

/// How many lines an assertion may have in its source.
const SOURCE_LINES: u32 = 30;

/// The statement that begins where a panic points, as it's written; `None` if the file can't be read.
pub fn statement(panic: &Panic<'_>, source: SourceLines<'_>) -> Option<String> {
    let first = source(panic.file, panic.line)?;
    let column = usize::try_from(panic.column).ok()?.saturating_sub(1);
    let at_column: String = first.chars().skip(column).collect();
    // A macro begins at its name. A method is little without what it's called on.
    let name = at_column.trim_start_matches(|char: char| char.is_alphanumeric() || char == '_');
    let mut text = if name.starts_with('!') {
        at_column
    } else {
        first
    };
    for line in 1..SOURCE_LINES {
        if is_closed(&text) {
            break;
        }
        let Some(next) = source(panic.file, panic.line + line) else {
            break;
        };
        text.push('\n');
        text.push_str(&next);
    }
    Some(text)
}

/// Whether all brackets that the text opens are closed in it. Brackets in strings may mislead it: then a line more or less is read.
fn is_closed(text: &str) -> bool {
    let mut open = 0_i32;
    for char in text.chars() {
        match char {
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' => open -= 1,
            _ => {}
        }
    }
    open <= 0
}

/// A statement that is written in several lines, in one. What's inside a line stays as it is: it may be a string with blanks.
pub fn in_one_line(statement: &str) -> String {
    let mut joined = String::new();
    for line in statement.lines().map(str::trim) {
        if line.starts_with([')', ']', '}']) && joined.ends_with(',') {
            joined.pop();
        }
        let is_inside = joined.ends_with(['(', '[']) || line.starts_with([')', ']']);
        if !joined.is_empty() && !is_inside {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    joined
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::in_one_line;

    #[test]
    fn lines_are_joined_and_blanks_in_strings_stay() {
        for (written, joined) in [
            (
                r#"assert_eq!(a,  "b\n  c");"#,
                r#"assert_eq!(a,  "b\n  c");"#,
            ),
            (
                indoc! {r#"
                    assert_eq!(
                        Game { rows: 2,
                            columns: 3,
                        }.cells(),
                        [
                            "a  b",
                            "( c, )",
                        ],
                    );
                "#},
                r#"assert_eq!(Game { rows: 2, columns: 3 }.cells(), ["a  b", "( c, )"]);"#,
            ),
        ] {
            assert_eq!(in_one_line(written), joined);
        }
    }
}
