//! A reader for JSON (RFC 8259). The words `null`, `true` and `false` work already. Write the rest, in any
//! order: numbers, strings, lists, objects.
//!
//! The tests ask `serde_json` what each document holds, and compare. There are small documents, one for each
//! rule, and the files of a public test suite. Your score grows with each that you read correctly.

use std::collections::BTreeMap;

/// What a document holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Value>),
    /// If a name is there twice, the last value counts.
    Object(BTreeMap<String, Value>),
}

/// The value of a document. `None` if it isn't JSON.
pub fn parse(document: &str) -> Option<Value> {
    let mut reader = Reader { rest: document };
    let value = reader.value()?;
    reader.skip_blanks();
    reader.rest.is_empty().then_some(value)
}

/// What is left to read.
struct Reader<'d> {
    rest: &'d str,
}

impl Reader<'_> {
    /// The next value, with the blanks before it.
    fn value(&mut self) -> Option<Value> {
        self.skip_blanks();
        match self.rest.chars().next()? {
            'n' => self.eat("null").then_some(Value::Null),
            't' => self.eat("true").then_some(Value::Bool(true)),
            'f' => self.eat("false").then_some(Value::Bool(false)),
            _ => None,
        }
    }

    /// Whether this is next. Then it's read.
    fn eat(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }
}
