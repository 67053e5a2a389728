//! Markdown on a terminal: lessons, hints, and what rustc says about an error code.
//!
//! Code and headings are set here: code keeps its columns, loses the lines that rustdoc hides, and says when it is meant not to compile.

use super::blocks::{Block, blocks};
use super::prose::prose;
use crate::ui::terminal::{Keep, Style, fold, sanitize, width as columns, wrap};

/// Lines longer than this are hard to read.
const COMFORTABLE: usize = 100;

/// Markdown as lines that are not wider than `width`.
pub fn markdown(text: &str, width: usize, style: Style) -> Vec<String> {
    let width = width.clamp(1, COMFORTABLE);
    let mut lines: Vec<String> = Vec::new();
    for block in blocks(&sanitize(text, Keep::Text)) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        match block {
            Block::Heading(depth, title) => lines.extend(heading(depth, &title, width, style)),
            Block::Code(info, code) => lines.extend(code_block(&info, &code, width, style)),
            Block::Text(text) => lines.extend(
                prose(&text, width, style)
                    .iter()
                    .flat_map(|line| fold(line.trim_end(), width)),
            ),
        }
    }
    lines
}

fn heading(depth: usize, title: &str, width: usize, style: Style) -> Vec<String> {
    let mut lines: Vec<String> = wrap(title, width)
        .iter()
        .map(|line| style.strong(line))
        .collect();
    if !style.colour || depth == 1 {
        let line = if depth == 1 { "=" } else { "-" };
        lines.push(style.dim(&line.repeat(columns(title).min(width))));
    }
    lines
}

/// Code, indented; in front of it what its fence says about it.
fn code_block(info: &str, code: &[String], width: usize, style: Style) -> Vec<String> {
    let indent = if width >= 20 { "    " } else { "" };
    let tags: Vec<&str> = info
        .split([',', ' '])
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
        .collect();
    let mut lines = Vec::new();
    let remark = if tags.contains(&"compile_fail") {
        match tags.iter().find(|tag| is_code(tag)) {
            Some(code) => format!("does not compile, {code}:"),
            None => "does not compile:".to_owned(),
        }
    } else if tags.contains(&"should_panic") {
        "panics:".to_owned()
    } else {
        String::new()
    };
    if !remark.is_empty() {
        lines.extend(
            wrap(&remark, width - indent.len())
                .iter()
                .map(|line| format!("{indent}{}", style.warn(line))),
        );
    }
    let rust = tags.iter().all(|tag| is_for_rustdoc(tag));
    for line in code.iter().filter_map(|line| {
        if rust {
            visible(line)
        } else {
            Some(line.as_str())
        }
    }) {
        lines.extend(
            fold(line, width - indent.len())
                .iter()
                .map(|line| format!("{indent}{line}").trim_end().to_owned()),
        );
    }
    lines
}

/// The line as rustdoc shows it; `None` where it hides it.
fn visible(line: &str) -> Option<&str> {
    let text = line.trim_start();
    match text.strip_prefix('#') {
        Some("") => None,
        Some(rest) if rest.starts_with(' ') => None,
        Some(rest) if rest.starts_with('#') => Some(rest),
        _ => Some(line),
    }
}

fn is_for_rustdoc(tag: &str) -> bool {
    matches!(
        tag,
        "rust" | "compile_fail" | "should_panic" | "no_run" | "standalone_crate"
    ) || tag.starts_with("ignore")
        || tag.starts_with("edition")
        || is_code(tag)
}

fn is_code(tag: &str) -> bool {
    tag.strip_prefix('E')
        .is_some_and(|digits| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::terminal::{strip, width};

    const UNICODE: Style = Style {
        unicode: true,
        ..Style::PLAIN
    };
    const RICH: Style = Style {
        colour: true,
        unicode: true,
        links: true,
    };

    const LESSON: &str = "\
## Move semantics

A value has **one** owner. When the owner is *assigned* or passed on, the
value moves: `let a = b;`. See [the book](https://doc.rust-lang.org/book/) and [above](#up).

- a first point that is long enough
  to be continued
- a second

```rust,compile_fail,E0382
# fn main() {
let parcel = String::from(\"book\");

ship(parcel); // *not bold*
#[expect(unused)]
# }
```

> quoted text
> of two lines

| a | b |
|---|---|
| 1 | `x` |
";

    #[test]
    fn a_lesson_reads_well_without_colour() {
        assert_eq!(
            markdown(LESSON, 50, UNICODE).join("\n"),
            "\
Move semantics
--------------

A value has one owner. When the owner is assigned
or passed on, the value moves: `let a = b;`. See
the book (https://doc.rust-lang.org/book/) and
above.

• a first point that is long enough to be
  continued
• a second

    does not compile, E0382:
    let parcel = String::from(\"book\");

    ship(parcel); // *not bold*
    #[expect(unused)]

▐ quoted text of two lines

│ a │ b │
├───┼───┤
│1  │`x`│"
        );
    }

    #[test]
    fn colour_changes_no_letter_but_the_backticks() {
        let plain = markdown(LESSON, 80, UNICODE)
            .join("\n")
            .replace(['`', '-'], "");
        let rich = strip(&markdown(LESSON, 80, RICH).join("\n")).replace('-', "");
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words(&plain).contains("ship(parcel); // *not bold* #[expect(unused)]"));
        assert!(
            words(&rich).starts_with("Move semantics A value has one owner."),
            "{rich}"
        );
        assert!(markdown(LESSON, 80, RICH).join("").contains("\x1b[1m"));
    }

    #[test]
    fn no_line_is_broken_between_code_and_what_clings_to_it() {
        for style in [UNICODE, RICH] {
            for columns in 16..60 {
                let lines = markdown(
                    "We set (`y`), then `#[derive(x)]`. It is `Copy`: good",
                    columns,
                    style,
                );
                for line in lines.iter().map(|line| strip(line)) {
                    let first = line.chars().next();
                    assert!(
                        first.is_some_and(|first| !").,:".contains(first)),
                        "{line:?}"
                    );
                    assert!(!line.ends_with('('), "{line:?}");
                }
            }
        }
    }

    #[test]
    fn a_dumb_terminal_gets_ascii() {
        let text = markdown(LESSON, 60, Style::PLAIN).join("\n");
        assert!(text.is_ascii(), "{text}");
    }

    #[test]
    fn code_of_other_languages_hides_nothing() {
        assert_eq!(
            markdown("```toml\n# a comment\n```", 60, UNICODE),
            ["    # a comment"]
        );
        assert_eq!(
            markdown("```\n# hidden\n## shown\n```", 60, UNICODE),
            ["    # shown"]
        );
    }

    #[test]
    fn every_width_will_do() {
        let odd = format!(
            "{LESSON}\n```rust\nno end\n1. x\n\n# 日本語\n[a](b [c](d\n\n| broken | table\n\n{}",
            "long`".repeat(99)
        );
        for style in [Style::PLAIN, UNICODE, RICH] {
            for columns in 1..=120 {
                for text in [LESSON, &odd] {
                    for line in markdown(text, columns, style) {
                        assert!(width(&line) <= columns, "{columns}: {line:?}");
                    }
                }
            }
        }
    }
}
