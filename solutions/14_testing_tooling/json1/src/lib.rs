//! A method for each kind of value, and each reads exactly what belongs to it: that makes the grammar of JSON
//! visible in the code. `?` ends everything at the first fault.

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
            '"' => self.text().map(Value::Text),
            '[' => self.list().map(Value::List),
            '{' => self.object().map(Value::Object),
            '-' | '0'..='9' => self.number().map(Value::Number),
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

    fn number(&mut self) -> Option<f64> {
        let start = self.rest;
        self.eat("-");
        if !self.eat("0") {
            self.digits()?;
        }
        if self.eat(".") {
            self.digits()?;
        }
        if self.eat("e") || self.eat("E") {
            let _sign = self.eat("+") || self.eat("-");
            self.digits()?;
        }
        let length = start.len() - self.rest.len();
        start[..length].parse().ok()
    }

    /// One digit or more.
    fn digits(&mut self) -> Option<()> {
        let rest = self
            .rest
            .trim_start_matches(|char: char| char.is_ascii_digit());
        let is_any = rest.len() < self.rest.len();
        self.rest = rest;
        is_any.then_some(())
    }

    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        self.next()?;
        loop {
            text.push(match self.next()? {
                '"' => return Some(text),
                '\\' => self.escaped()?,
                '\0'..='\u{1f}' => return None,
                char => char,
            });
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.next()? {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => return self.unicode(),
            same @ ('"' | '\\' | '/') => same,
            _ => return None,
        })
    }

    /// A character by its number, or by the numbers of two surrogates.
    fn unicode(&mut self) -> Option<char> {
        let mut units = vec![self.unit()?];
        if let 0xD800..=0xDBFF = units[0] {
            if !self.eat("\\u") {
                return None;
            }
            units.push(self.unit()?);
        }
        let mut chars = char::decode_utf16(units);
        let char = chars.next()?.ok()?;
        chars.next().is_none().then_some(char)
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u16> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        let all_are_digits = digits.chars().all(|char| char.is_ascii_hexdigit());
        let number = u16::from_str_radix(digits, 16).ok()?;
        all_are_digits.then_some(number)
    }

    fn list(&mut self) -> Option<Vec<Value>> {
        let mut values = Vec::new();
        self.items("[", "]", |reader| {
            values.push(reader.value()?);
            Some(())
        })?;
        Some(values)
    }

    fn object(&mut self) -> Option<BTreeMap<String, Value>> {
        let mut fields = BTreeMap::new();
        self.items("{", "}", |reader| {
            reader.skip_blanks();
            if !reader.rest.starts_with('"') {
                return None;
            }
            let name = reader.text()?;
            reader.skip_blanks();
            if !reader.eat(":") {
                return None;
            }
            fields.insert(name, reader.value()?);
            Some(())
        })?;
        Some(fields)
    }

    /// Items between two marks, with commas between them.
    fn items(
        &mut self,
        begin: &str,
        end: &str,
        mut read: impl FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.eat(begin);
        self.skip_blanks();
        if self.eat(end) {
            return Some(());
        }
        loop {
            read(self)?;
            self.skip_blanks();
            if self.eat(end) {
                return Some(());
            }
            if !self.eat(",") {
                return None;
            }
        }
    }

    fn next(&mut self) -> Option<char> {
        let char = self.rest.chars().next()?;
        self.rest = &self.rest[char.len_utf8()..];
        Some(char)
    }
}
