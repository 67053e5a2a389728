//! Markdown cut into blocks: headings, code, and text whose paragraphs are one line each, to be wrapped anew.

/// A piece of Markdown that is set on its own.
pub enum Block {
    /// Its depth from 1, and its text.
    Heading(usize, String),
    /// What stands behind the fence, and the lines.
    Code(String, Vec<String>),
    /// Everything else, one line a paragraph.
    Text(String),
}

/// The blocks of a text, in order; links are text already.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut prose: Vec<String> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let head = line.trim_start();
        let fence: String = head
            .chars()
            .take_while(|char| *char == '`' || *char == '~')
            .collect();
        let depth = head.bytes().take_while(|byte| *byte == b'#').count();
        if fence.len() >= 3 {
            end_prose(&mut prose, &mut blocks);
            let indent = line.len() - head.len();
            let code = lines
                .by_ref()
                .take_while(|line| line.trim() != fence)
                .map(|line| {
                    let own = line.len() - line.trim_start_matches(' ').len();
                    line[own.min(indent)..].to_owned()
                });
            blocks.push(Block::Code(
                head[fence.len()..].trim().to_owned(),
                code.collect(),
            ));
        } else if (1..=6).contains(&depth) && head[depth..].starts_with(' ') {
            end_prose(&mut prose, &mut blocks);
            blocks.push(Block::Heading(depth, head[depth..].trim().replace('`', "")));
        } else {
            push_prose(&mut prose, line);
        }
    }
    end_prose(&mut prose, &mut blocks);
    blocks
}

fn end_prose(prose: &mut Vec<String>, blocks: &mut Vec<Block>) {
    let text = std::mem::take(prose).join("\n");
    let text = text.trim_matches('\n');
    if !text.is_empty() {
        blocks.push(Block::Text(without_links(text)));
    }
}

/// Adds a line of text. One that only continues the paragraph before it is joined to it, so that it can be wrapped anew.
fn push_prose(prose: &mut Vec<String>, line: &str) {
    let text = line.trim();
    let quoted = text.strip_prefix('>').map(str::trim);
    let joins = match prose.last() {
        None => false,
        Some(last) if last.trim().is_empty() || last.ends_with("  ") || last.starts_with('|') => {
            false
        }
        Some(last) if quoted.is_some() => last.starts_with('>'),
        Some(_) => !text.is_empty() && !starts_block(text),
    };
    match prose.last_mut() {
        Some(last) if joins => {
            last.push(' ');
            last.push_str(quoted.unwrap_or(text));
        }
        _ => prose.push(line.trim_end_matches('\\').to_owned()),
    }
}

fn starts_block(text: &str) -> bool {
    let number = text.bytes().take_while(u8::is_ascii_digit).count();
    ["- ", "* ", "+ ", "|", "---", "***"]
        .iter()
        .any(|mark| text.starts_with(mark))
        || (number > 0 && text[number..].starts_with(". "))
}

/// `[text](address)` as text, with the address only where it leads out.
fn without_links(text: &str) -> String {
    let mut out = String::new();
    let mut in_code = false;
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        in_code ^= char == '`';
        if char == '['
            && !in_code
            && let Some((label, after)) = rest[1..].split_once("](")
            && let Some((address, after)) = after.split_once(')')
            && !label.contains(['[', '\n'])
            && !address.contains([' ', '\n'])
        {
            out.push_str(label);
            if address.contains("://") {
                out.extend([" (", address, ")"]);
            }
            rest = after;
        } else {
            out.push(char);
            rest = &rest[char.len_utf8()..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(markdown: &str) -> Vec<String> {
        let text = |block| match block {
            Block::Heading(depth, title) => format!("{depth} {title}"),
            Block::Code(info, lines) => format!("{info}: {}", lines.join("/")),
            Block::Text(text) => text,
        };
        blocks(markdown).into_iter().map(text).collect()
    }

    #[test]
    fn a_paragraph_becomes_one_line_and_a_list_keeps_its_points() {
        assert_eq!(
            texts("one\ntwo\n\n- a\n  b\n- c\n1. d\n> e\n> f"),
            ["one two\n\n- a b\n- c\n1. d\n> e f"]
        );
        assert_eq!(
            texts("| a | b |\n|---|---|\n| 1 | 2 |"),
            ["| a | b |\n|---|---|\n| 1 | 2 |"]
        );
    }

    #[test]
    fn code_keeps_its_lines_and_headings_their_depth() {
        assert_eq!(
            texts("# A `b`\n```rust\n# c\n\n- d\n```\ne"),
            ["1 A b", "rust: # c//- d", "e"]
        );
        assert_eq!(texts("- a\n  ```\n    b\n  ```"), ["- a", ":   b"]);
        assert_eq!(texts("#[test]"), ["#[test]"]);
    }

    #[test]
    fn links_lead_out_or_are_text() {
        assert_eq!(
            texts("[a](b.md) [c](https://d) `[e](f)` v[0](1"),
            ["a c (https://d) `[e](f)` v[0](1"]
        );
    }
}
