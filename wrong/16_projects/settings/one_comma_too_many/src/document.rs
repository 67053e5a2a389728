//! Wrong: commas may be left out.

use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use alloc::string::String;
use alloc::vec::Vec;

use crate::reader::Reader;
use crate::scalar::scalar;
use crate::{Error, Table, Value, text};

/// A table that isn't complete yet.
#[derive(Debug, Default)]
struct Draft {
    entries: BTreeMap<String, Node>,
    origin: Origin,
}

#[derive(Debug)]
enum Node {
    /// Nothing can be added to it.
    Value(Value),
    Table(Draft),
    Tables(Vec<Draft>),
}

/// What defined a table.
#[derive(Debug, Default, PartialEq)]
enum Origin {
    /// A header of a table inside it, so it may still get a header of its own.
    #[default]
    Implied,
    Header,
    /// A dotted key.
    Key,
}

/// Reads a document.
///
/// ```
/// let settings = settings::parse("[piano]\nkeys = 88")?;
/// assert_eq!(settings["piano"], settings::Value::Table(settings::parse("keys = 88")?));
/// # Ok::<(), settings::Error>(())
/// ```
pub fn parse(document: &str) -> Result<Table, Error> {
    let mut reader = Reader::new(document);
    let mut root = Draft::default();
    let mut current = &mut root;
    reader.skip_lines();
    while let Some(next) = reader.peek() {
        if next == '[' {
            current = header(&mut reader, &mut root)?;
        } else {
            pair(&mut reader, current)?;
        }
        reader.end_of_line()?;
        reader.skip_lines();
    }
    Ok(finish(root))
}

/// Reads a header, and finds the table that it begins.
fn header<'t>(reader: &mut Reader, root: &'t mut Draft) -> Result<&'t mut Draft, Error> {
    let is_one_of_many = reader.eat("[[");
    if !is_one_of_many {
        reader.eat("[");
    }
    let (path, last) = key(reader)?;
    reader.check_depth(path.len())?;
    let bracket = if is_one_of_many { "]]" } else { "]" };
    reader.expect(bracket, "a header doesn't end")?;
    let mut table = root;
    for part in path {
        let node = table.entries.entry(part);
        table = match node.or_insert_with(|| Node::Table(Draft::default())) {
            Node::Table(inner) => inner,
            Node::Tables(tables) => tables.last_mut().expect("a header defined it"),
            Node::Value(_) => return Err(reader.error("a value can't be extended")),
        };
    }
    let node = match table.entries.entry(last) {
        Entry::Vacant(entry) if is_one_of_many => entry.insert(Node::Tables(Vec::new())),
        Entry::Vacant(entry) => entry.insert(Node::Table(Draft::default())),
        Entry::Occupied(entry) => entry.into_mut(),
    };
    match node {
        Node::Table(table) if !is_one_of_many && table.origin == Origin::Implied => {
            table.origin = Origin::Header;
            Ok(table)
        }
        Node::Tables(tables) if is_one_of_many => {
            tables.push(Draft::default());
            Ok(tables.last_mut().expect("it was pushed"))
        }
        _ => Err(reader.error("this is defined already")),
    }
}

/// Reads a key and its value.
fn pair(reader: &mut Reader, table: &mut Draft) -> Result<(), Error> {
    let (path, last) = key(reader)?;
    let dots = path.len();
    reader.check_depth(dots)?;
    let mut table = table;
    for part in path {
        let node = table.entries.entry(part).or_insert_with(|| {
            Node::Table(Draft {
                origin: Origin::Key,
                ..Draft::default()
            })
        });
        table = match node {
            Node::Table(inner) if inner.origin == Origin::Key => inner,
            _ => return Err(reader.error("this can't be extended with a dotted key")),
        };
    }
    let Entry::Vacant(entry) = table.entries.entry(last) else {
        return Err(reader.error("this key is there already"));
    };
    reader.expect("=", "a key needs a `=` and a value")?;
    reader.skip_blanks();
    entry.insert(Node::Value(reader.nested(dots, value)?));
    Ok(())
}

/// Reads a key with its dots, and the blanks around it: the last part is separate.
fn key(reader: &mut Reader) -> Result<(Vec<String>, String), Error> {
    let mut path = Vec::new();
    loop {
        reader.skip_blanks();
        let part = match reader.peek() {
            Some('"' | '\'') => text::line(reader)?,
            Some(next) if is_bare(next) => String::from(reader.take_while(is_bare)),
            _ => return Err(reader.error("a key is missing")),
        };
        reader.skip_blanks();
        if !reader.eat(".") {
            return Ok((path, part));
        }
        path.push(part);
    }
}

fn is_bare(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '-')
}

fn value(reader: &mut Reader) -> Result<Value, Error> {
    match reader.peek() {
        Some('"' | '\'') => text::string(reader).map(Value::String),
        Some('[') => reader.nested(1, array).map(Value::Array),
        Some('{') => reader.nested(1, inline_table).map(Value::Table),
        _ => {
            let rest = reader.rest();
            let belongs = |next: char| is_bare(next) || matches!(next, '+' | '.' | ':');
            let length = |text: &str| text.find(|next| !belongs(next)).unwrap_or(text.len());
            let mut end = length(rest);
            // A space may separate a date and a time.
            if end == 10
                && let Some(time) = rest[end..].strip_prefix(' ')
                && time.starts_with(|next: char| next.is_ascii_digit())
            {
                end += 1 + length(time);
            }
            let value = scalar(&rest[..end]);
            let value = value.ok_or_else(|| reader.error("there's no such value"))?;
            reader.take(end);
            Ok(value)
        }
    }
}

fn array(reader: &mut Reader) -> Result<Vec<Value>, Error> {
    let mut values = Vec::new();
    reader.eat("[");
    reader.skip_lines();
    while !reader.eat("]") {
        values.push(value(reader)?);
        separator(reader, ']')?;
    }
    Ok(values)
}

fn inline_table(reader: &mut Reader) -> Result<Table, Error> {
    let mut table = Draft::default();
    reader.eat("{");
    reader.skip_lines();
    while !reader.eat("}") {
        pair(reader, &mut table)?;
        separator(reader, '}')?;
    }
    Ok(finish(table))
}

/// Reads the comma after an item, which may be missing before the end.
fn separator(reader: &mut Reader, end: char) -> Result<(), Error> {
    reader.skip_lines();
    if reader.peek() == Some(end) {
        return Ok(());
    }
    reader.eat(",");
    reader.skip_lines();
    Ok(())
}

fn finish(draft: Draft) -> Table {
    let value = |node| match node {
        Node::Value(value) => value,
        Node::Table(draft) => Value::Table(finish(draft)),
        Node::Tables(drafts) => {
            let tables = drafts.into_iter().map(finish);
            Value::Array(tables.map(Value::Table).collect())
        }
    };
    let entries = draft.entries.into_iter();
    entries.map(|(key, node)| (key, value(node))).collect()
}
