//! `statement`: the source that a panic points to, such as a whole assertion, in one line.

use crate::course::rust;
use crate::judge::Panic;

/// Reads one line (from 1) of a file of the course, to show the line that a panic names.
pub type SourceLines<'a> = &'a dyn Fn(&str, u32) -> Option<String>;

/// How many lines a statement may have in its source.
const SOURCE_LINES: u32 = 30;

/// How many bytes it may have in its source.
const SOURCE_BYTES: usize = 8000;

/// How many brackets are tried as its end.
const SOURCE_BRACKETS: usize = 200;

const CLOSING: [char; 3] = [')', ']', '}'];

/// The statement that a panic points to, in one line; `None` if the file can't be read.
pub fn statement(panic: &Panic<'_>, source: SourceLines<'_>) -> Option<String> {
    let first = source(panic.file, panic.line)?;
    let column = usize::try_from(panic.column).ok()?.saturating_sub(1);
    let at_column: String = first.chars().skip(column).collect();
    // A macro begins at its name. A method is little without what it's called on.
    let name = at_column.trim_start_matches(|char: char| char.is_alphanumeric() || char == '_');
    let (begin, whole): (&str, fn(&str) -> Option<String>) = if name.starts_with('!') {
        (&at_column, macro_call)
    } else {
        (&first, whole_lines)
    };
    let mut text = begin.to_owned();
    for line in 1..=SOURCE_LINES {
        if let Some(statement) = whole(&text) {
            return Some(statement);
        }
        if text.len() > SOURCE_BYTES {
            break;
        }
        let Some(next) = source(panic.file, panic.line + line) else {
            break;
        };
        text.push('\n');
        text.push_str(&next);
    }
    Some(begin.trim().to_owned())
}

/// The call of a macro with which a text begins, and what's called on its value. It ends at the first bracket up to which the text is Rust, so
/// never at one in a string, a character or a comment.
fn macro_call(text: &str) -> Option<String> {
    let brackets = text
        .match_indices(CLOSING)
        .take_while(|&(at, _)| at < SOURCE_BYTES)
        .take(SOURCE_BRACKETS);
    for (at, bracket) in brackets {
        let end = at + bracket.len();
        let Some(call) = in_one_line(&text[..end]) else {
            continue;
        };
        let rest = text[end..].trim_start();
        if rest.starts_with(';') {
            return Some(call + ";");
        }
        if !rest.starts_with(['.', '[', '?']) {
            return Some(call);
        }
    }
    None
}

/// A text of whole lines, if all brackets that they open are closed in them. They may begin behind a block, and end in front of one.
fn whole_lines(text: &str) -> Option<String> {
    if text.len() > SOURCE_BYTES {
        return None;
    }
    let text = text.trim();
    let inside =
        text.trim_start_matches(|char: char| char.is_whitespace() || CLOSING.contains(&char));
    let before = &text[..text.len() - inside.len()];
    let (inside, block) = match inside.strip_suffix('{') {
        Some(head) => (head, " {"),
        None => (inside, ""),
    };
    Some(before.to_owned() + &in_one_line(inside)? + block)
}

/// A source that is written in several lines, in one, and without its comments; `None` if it isn't Rust. What's inside a line stays as it is.
fn in_one_line(source: &str) -> Option<String> {
    let tokens = rust::tokens(source)?;
    let mut joined = String::new();
    let mut end = tokens.first()?.range.start;
    for (index, token) in tokens.iter().enumerate() {
        let between = &source[end..token.range.start];
        end = token.range.end;
        if between.trim_matches(' ').is_empty() {
            joined.push_str(between);
        } else {
            if token.text.starts_with(CLOSING) && joined.ends_with(',') {
                joined.pop();
            }
            let is_range = tokens.get(index + 1).is_some_and(|next| next.text == ".");
            let is_inside = match token.text {
                ")" | "]" | ";" | "," | "?" => true,
                "." => !is_range,
                _ => joined.ends_with(['(', '[']),
            };
            if !is_inside {
                joined.push(' ');
            }
        }
        joined.push_str(&literal(token.text));
    }
    Some(joined)
}

/// A token, in one line even if it's a string of several.
fn literal(text: &str) -> String {
    let is_raw = text.starts_with(['r', 'b', 'c'])
        && text
            .split('"')
            .next()
            .is_some_and(|prefix| prefix.contains('r'));
    let mut lines = text.split('\n');
    let mut joined = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        // The string goes on in the next line, without the blanks at its beginning.
        if !is_raw && joined.ends_with('\\') {
            joined.pop();
            joined.push_str(line.trim_start());
        } else {
            joined.push_str("\\n");
            joined.push_str(line);
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    /// What is shown of a panic at a column (from 1) of the first line.
    fn shown(source: &str, column: u32) -> String {
        let panic = Panic {
            thread: "main",
            file: "src/lib.rs",
            line: 1,
            column,
            message: Vec::new(),
            backtrace: Vec::new(),
        };
        let line = |_: &str, line: u32| {
            let index = usize::try_from(line).ok()? - 1;
            source.lines().nth(index).map(str::to_owned)
        };
        statement(&panic, &line).expect("a line")
    }

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
                            ..game
                        }
                        .cells(),
                        [
                            "a  b",
                            "( c, )",
                        ],
                    );
                    next(1);
                "#},
                r#"assert_eq!(Game { rows: 2, columns: 3, ..game }.cells(), ["a  b", "( c, )"]);"#,
            ),
            (
                indoc! {r##"
                    assert_eq!(
                        a, // (the first
                        /* ) */ "b \
                            c
                    ) d",
                        r#"e)
                    "f"#
                    );
                "##},
                r##"assert_eq!(a, "b c\n) d", r#"e)\n"f"#);"##,
            ),
        ] {
            assert_eq!(shown(written, 1), joined);
        }
    }

    #[test]
    fn an_assertion_ends_where_its_bracket_is_closed() {
        for (written, call) in [
            (r#"assert!(is_ok("(")); }"#, r#"assert!(is_ok("("));"#),
            (
                r#"assert_eq!(last(")"), 1); }"#,
                r#"assert_eq!(last(")"), 1);"#,
            ),
            (
                "assert_ne!(open('['), close(']')) }",
                "assert_ne!(open('['), close(']'))",
            ),
            ("assert!(a /* ) */ == b); }); }", "assert!(a == b);"),
            (
                r##"assert!(a == r#"")"#); }"##,
                r##"assert!(a == r#"")"#);"##,
            ),
            (r#"assert!(a == "\")"); }"#, r#"assert!(a == "\")");"#),
            (
                "assert!(lives::<'a>('{', b'}'))),",
                "assert!(lives::<'a>('{', b'}'))",
            ),
            ("vec![1, 2][n]; }", "vec![1, 2][n];"),
            (r#"panic!("no {name}"), }"#, r#"panic!("no {name}")"#),
        ] {
            assert_eq!(shown(written, 1), call);
        }
        let nested = r#"    for text in texts { assert!(check(text, "(")); }"#;
        assert_eq!(shown(nested, 25), r#"assert!(check(text, "("));"#);
    }

    #[test]
    fn a_method_is_shown_with_its_line_and_no_others() {
        for (written, column, lines) in [
            (
                "    let end = text.find(')').unwrap(); // or (\n    next();",
                30,
                "let end = text.find(')').unwrap();",
            ),
            (
                "} else if text.find('(').unwrap() > 1 {\n    next();",
                26,
                "} else if text.find('(').unwrap() > 1 {",
            ),
            (
                "    .map(|text| text.unwrap()))\n    next();",
                22,
                ".map(|text| text.unwrap()))",
            ),
            (
                indoc! {r#"
                    let n = text.nth(
                        "(",
                    ).unwrap();
                    next();
                "#},
                14,
                "let n = text.nth(\"(\").unwrap();",
            ),
        ] {
            assert_eq!(shown(written, column), lines);
        }
    }

    #[test]
    fn a_source_that_is_not_rust_is_shown_as_it_is() {
        assert_eq!(shown("assert!(\"no end\n", 1), "assert!(\"no end");
        let open = format!("a!({}", "(".repeat(100_000));
        assert_eq!(shown(&open, 1), open);
    }
}
