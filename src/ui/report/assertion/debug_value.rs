//! `DebugValue`: a value as `Debug` prints it, read back as a tree. Types can print anything, so what isn't understood is one piece of text.

/// Deeper values are kept as text.
const DEEPEST: usize = 60;

/// A value, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DebugValue<'t> {
    /// As it's printed.
    pub text: &'t str,
    /// What it consists of, if it has brackets.
    pub group: Option<DebugGroup<'t>>,
}

/// A list, tuple, struct, map or set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DebugGroup<'t> {
    /// The type's or variant's name; empty for lists, plain tuples, maps and sets.
    pub name: &'t str,
    /// `[`, `(` or `{`.
    pub open: char,
    /// The parts, in order.
    pub items: Vec<DebugItem<'t>>,
}

/// A part of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DebugItem<'t> {
    /// The field's name or the map's key.
    pub key: Option<&'t str>,
    /// The value.
    pub value: DebugValue<'t>,
}

/// Reads a value; `None` if the text isn't one.
pub fn read(text: &str) -> Option<DebugValue<'_>> {
    let mut reader = DebugReader { text, at: 0 };
    let value = reader.value(0)?;
    reader.skip_spaces();
    (reader.at == text.len()).then_some(value)
}

struct DebugReader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> DebugReader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip_spaces(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn value(&mut self, depth: usize) -> Option<DebugValue<'t>> {
        if depth > DEEPEST {
            return None;
        }
        self.skip_spaces();
        let start = self.at;
        let mut group = None;
        loop {
            match self.peek() {
                None | Some(',' | ')' | ']' | '}') => break,
                Some(':') if !self.rest().starts_with("::") && !self.is_inside_word() => break,
                Some('"') => self.quoted('"')?,
                Some('\'') => self.quoted('\'')?,
                Some(open @ ('[' | '(' | '{')) => {
                    let name = self.text[start..self.at].trim();
                    let items = self.items(depth)?;
                    // Only a name may come before the bracket, and nothing behind it: `Some(1)..Some(2)` isn't a group.
                    group = (is_name(name) && self.is_at_end()).then_some(DebugGroup {
                        name,
                        open,
                        items,
                    });
                }
                Some(':') => self.at += if self.rest().starts_with("::") { 2 } else { 1 },
                Some(char) => self.at += char.len_utf8(),
            }
        }
        let text = self.text[start..self.at].trim_end();
        (!text.is_empty()).then_some(DebugValue { text, group })
    }

    /// Whether the colon here is part of a word, as in `12:30`.
    fn is_inside_word(&self) -> bool {
        !self.rest()[1..].starts_with([' ', '\n'])
    }

    fn is_at_end(&self) -> bool {
        let rest = self.rest().trim_start();
        rest.is_empty() || rest.starts_with([',', ')', ']', '}', ':'])
    }

    fn quoted(&mut self, quote: char) -> Option<()> {
        let mut escaped = false;
        let inner = &self.rest()[1..];
        for (at, char) in inner.char_indices() {
            if escaped {
                escaped = false;
            } else if char == '\\' {
                escaped = true;
            } else if char == quote {
                self.at += 1 + at + 1;
                return Some(());
            }
        }
        None
    }

    /// The parts between the bracket here and the one that closes it.
    fn items(&mut self, depth: usize) -> Option<Vec<DebugItem<'t>>> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_spaces();
            if let Some(')' | ']' | '}') = self.peek() {
                self.at += 1;
                return Some(items);
            }
            let first = self.value(depth + 1)?;
            self.skip_spaces();
            let item = if self.peek() == Some(':') {
                self.at += 1;
                DebugItem {
                    key: Some(first.text),
                    value: self.value(depth + 1)?,
                }
            } else {
                DebugItem {
                    key: None,
                    value: first,
                }
            };
            items.push(item);
            self.skip_spaces();
            match self.peek()? {
                ',' => self.at += 1,
                ')' | ']' | '}' => {}
                _ => return None,
            }
        }
    }
}

/// Whether it can be the name of a type or variant; nothing is the name of a list.
fn is_name(text: &str) -> bool {
    !text.starts_with(|char: char| char.is_ascii_digit())
        && text
            .chars()
            .all(|char| char.is_alphanumeric() || matches!(char, '_' | ':' | '#' | '<' | '>'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value as a list of its parts, so that a test can see how it was read.
    fn shape(value: &DebugValue<'_>) -> String {
        let Some(group) = &value.group else {
            return format!("«{}»", value.text);
        };
        let items: Vec<String> = group
            .items
            .iter()
            .map(|item| {
                item.key.map(|key| format!("{key}=")).unwrap_or_default() + &shape(&item.value)
            })
            .collect();
        format!("{}{}{}", group.name, group.open, items.join(" "))
    }

    #[track_caller]
    fn is_read(text: &str, expected: &str) {
        assert_eq!(
            read(text).as_ref().map(shape).as_deref(),
            Some(expected),
            "{text}"
        );
    }

    #[test]
    fn what_derived_debug_prints_is_read_as_a_tree() {
        is_read("-3.5", "«-3.5»");
        is_read(r#""a, \"b\" [""#, r#"«"a, \"b\" ["»"#);
        is_read("[1, 2]", "[«1» «2»");
        is_read(
            r#"Station { name: "Aa", at: (1, -2), open: Some('}') }"#,
            r#"Station{name=«"Aa"» at=(«1» «-2» open=Some(«'}'»"#,
        );
        is_read(r#"{"a": [], "b": {1, 2}}"#, r#"{"a"=[ "b"={«1» «2»"#);
        is_read("Unit", "«Unit»");
        is_read(&format!("{:#?}", [(1, Some(2))]), "[(«1» Some(«2»");
    }

    #[test]
    fn words_with_signs_stay_whole() {
        is_read("[12:30:05, 1..=5, 1.5µs]", "[«12:30:05» «1..=5» «1.5µs»");
        is_read("[Some(1)..Some(2)]", "[«Some(1)..Some(2)»");
        is_read("Mutex { data: 1, .. }", "Mutex{data=«1» «..»");
        is_read("2 (two)", "«2 (two)»");
        is_read("b\"ab\"", "«b\"ab\"»");
    }

    #[test]
    fn what_is_cut_off_or_too_deep_is_not_a_tree() {
        for text in ["", "[1, 2", "\"open", "1, 2", ")", "[a b: c: d]"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"[".repeat(100_000)), None);
    }
}
