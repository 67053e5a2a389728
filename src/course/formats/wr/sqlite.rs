//! Reads one table of a small `SQLite` database: only as much as importing wr's progress needs.
//!
//! The file is a list of pages, and a table is a tree of them (<https://sqlite.org/fileformat.html>). Nothing in the file is trusted: anything
//! malformed is an error, and no page is visited twice.

use std::collections::{BTreeMap, BTreeSet};

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Integer(i64),
    Text(String),
    /// Floating-point numbers and blobs, which progress doesn't use.
    Other,
}

impl Value {
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn integer(&self) -> Option<i64> {
        match self {
            Self::Integer(integer) => Some(*integer),
            _ => None,
        }
    }
}

/// A row: values by column name.
pub(super) type Row = BTreeMap<String, Value>;

/// All rows of a table; empty if the table doesn't exist.
pub(super) fn rows(file: &[u8], table: &str) -> Result<Vec<Row>, String> {
    let database = Database::open(file)?;
    for schema in database.table(1)? {
        let text = |index: usize| schema.get(index).and_then(Value::text).unwrap_or_default();
        if text(0) != "table" || !text(1).eq_ignore_ascii_case(table) {
            continue;
        }
        let root = schema
            .get(3)
            .and_then(Value::integer)
            .and_then(|page| usize::try_from(page).ok())
            .ok_or("the table has no root page")?;
        let columns = columns(text(4));
        let rows = database.table(root)?;
        return Ok(rows
            .into_iter()
            .map(|values| columns.iter().cloned().zip(values).collect())
            .collect());
    }
    Ok(Vec::new())
}

/// The column names in `CREATE TABLE name (…)`.
fn columns(sql: &str) -> Vec<String> {
    let body = sql
        .split_once('(')
        .and_then(|(_, rest)| rest.rsplit_once(')'))
        .map_or("", |(body, _)| body);
    let mut depth = 0_i32;
    let parts = body.split(|char| {
        depth += match char {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        char == ',' && depth == 0
    });
    parts
        .filter_map(|part| part.split_whitespace().next())
        .map(|name| {
            name.trim_matches(['"', '`', '[', ']', '\''])
                .to_ascii_lowercase()
        })
        .filter(|name| {
            !matches!(
                name.as_str(),
                "primary" | "unique" | "check" | "foreign" | "constraint"
            )
        })
        .collect()
}

struct Database<'f> {
    file: &'f [u8],
    page: usize,
    /// Bytes of a page that hold data.
    usable: usize,
}

impl<'f> Database<'f> {
    fn open(file: &'f [u8]) -> Result<Self, String> {
        if file.len() < 100 || !file.starts_with(b"SQLite format 3\0") {
            return Err("it isn't a SQLite database".to_owned());
        }
        if file[18] > 1 || file[19] > 1 {
            return Err("it uses a write-ahead log, which isn't supported".to_owned());
        }
        if file[56..60] != [0, 0, 0, 1] {
            return Err("its text encoding isn't UTF-8".to_owned());
        }
        let page = match be(&file[16..18]) {
            1 => 65536,
            page => page,
        };
        let usable = page.saturating_sub(usize::from(file[20]));
        if usable < 480 || !page.is_power_of_two() {
            return Err("its page size is invalid".to_owned());
        }
        Ok(Self { file, page, usable })
    }

    /// All rows of the table with this root page.
    fn table(&self, root: usize) -> Result<Vec<Vec<Value>>, String> {
        let mut rows = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![root];
        while let Some(number) = open.pop() {
            if !seen.insert(number) {
                return Err("its pages form a cycle".to_owned());
            }
            let page = self.page(number)?;
            // The first page starts with the file header.
            let head = if number == 1 { 100 } else { 0 };
            let kind = byte(page, head)?;
            let count = be(slice(page, head + 3, 2)?);
            let head_len = if kind == 5 { 12 } else { 8 };
            let cells = (0..count)
                .map(|index| Ok(be(slice(page, head + head_len + 2 * index, 2)?)))
                .collect::<Result<Vec<usize>, String>>()?;
            match kind {
                5 => {
                    open.push(be(slice(page, head + 8, 4)?));
                    for cell in cells.into_iter().rev() {
                        open.push(be(slice(page, cell, 4)?));
                    }
                }
                13 => {
                    for cell in cells {
                        rows.push(self.row(page, cell)?);
                    }
                }
                _ => return Err("a page doesn't belong to a table".to_owned()),
            }
        }
        Ok(rows)
    }

    fn page(&self, number: usize) -> Result<&'f [u8], String> {
        let start = number
            .checked_sub(1)
            .and_then(|index| index.checked_mul(self.page))
            .ok_or("a page number is invalid")?;
        slice(self.file, start, self.page)
    }

    /// The row in a leaf's cell.
    fn row(&self, page: &[u8], cell: usize) -> Result<Vec<Value>, String> {
        let mut at = cell;
        let length = usize::try_from(varint(page, &mut at)?).map_err(|_| TOO_LONG)?;
        let _row_id = varint(page, &mut at)?;
        // Longer rows continue on overflow pages, but exercises' names are short.
        if length > self.usable - 35 {
            return Err(TOO_LONG.to_owned());
        }
        let record = slice(page, at, length)?;
        let mut head = 0;
        let head_len = usize::try_from(varint(record, &mut head)?).map_err(|_| TOO_LONG)?;
        let mut body = head_len;
        let mut values = Vec::new();
        while head < head_len {
            let kind = varint(record, &mut head)?;
            values.push(value(record, &mut body, kind)?);
        }
        Ok(values)
    }
}

const TOO_LONG: &str = "a row is too long";

/// Reads the value at `at`, and moves `at` past it.
fn value(record: &[u8], at: &mut usize, kind: u64) -> Result<Value, String> {
    let length = match kind {
        0 | 8 | 9 => 0,
        1..=4 => usize::try_from(kind).map_err(|_| TOO_LONG)?,
        5 => 6,
        6 | 7 => 8,
        10 | 11 => return Err("a value has an unknown type".to_owned()),
        _ => usize::try_from((kind - 12) / 2).map_err(|_| TOO_LONG)?,
    };
    let bytes = slice(record, *at, length)?;
    *at += length;
    Ok(match kind {
        0 => Value::Null,
        1..=6 => Value::Integer(signed(bytes)),
        8 => Value::Integer(0),
        9 => Value::Integer(1),
        kind if kind >= 13 && kind % 2 == 1 => {
            Value::Text(String::from_utf8_lossy(bytes).into_owned())
        }
        _ => Value::Other,
    })
}

fn signed(bytes: &[u8]) -> i64 {
    let first = bytes.first().copied().unwrap_or_default();
    let sign = if first & 0x80 == 0 { 0 } else { -1 };
    bytes
        .iter()
        .fold(sign, |value, byte| (value << 8) | i64::from(*byte))
}

/// A number of up to nine bytes. In each byte but the ninth, the highest bit says whether another byte follows.
fn varint(bytes: &[u8], at: &mut usize) -> Result<u64, String> {
    let mut value = 0;
    for index in 0..9 {
        let byte = byte(bytes, *at)?;
        *at += 1;
        if index == 8 {
            return Ok((value << 8) | u64::from(byte));
        }
        value = (value << 7) | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            break;
        }
    }
    Ok(value)
}

fn be(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .fold(0, |value, byte| (value << 8) | usize::from(*byte))
}

fn byte(bytes: &[u8], at: usize) -> Result<u8, String> {
    bytes.get(at).copied().ok_or_else(truncated)
}

fn slice(bytes: &[u8], start: usize, length: usize) -> Result<&[u8], String> {
    start
        .checked_add(length)
        .and_then(|end| bytes.get(start..end))
        .ok_or_else(truncated)
}

fn truncated() -> String {
    "it's truncated".to_owned()
}

#[cfg(test)]
mod tests;
