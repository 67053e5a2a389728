//! The four kinds of strings.

use alloc::string::String;

use crate::Error;
use crate::reader::Reader;

/// The string that begins here, on one line or several.
pub fn string(reader: &mut Reader) -> Result<String, Error> {
    if reader.eat("\"\"\"") {
        lines(reader, '"')
    } else if reader.eat("'''") {
        lines(reader, '\'')
    } else {
        line(reader)
    }
}

/// The string that begins here and ends on the same line. That end isn't read, so an error is still on this line.
pub fn line(reader: &mut Reader) -> Result<String, Error> {
    let quote = reader.next();
    let mut text = String::new();
    while let Some(next) = reader.peek() {
        if next.is_ascii_control() && next != '\t' {
            break;
        }
        reader.next();
        match next {
            _ if Some(next) == quote => return Ok(text),
            '\\' if quote == Some('"') => text.push(escape(reader)?),
            _ => text.push(next),
        }
    }
    Err(reader.error("a string doesn't end on its line"))
}

/// The rest of a string that ends with three of these.
fn lines(reader: &mut Reader, quote: char) -> Result<String, Error> {
    reader.newline();
    let mut text = String::new();
    while let Some(next) = reader.next() {
        if next == quote {
            let more = reader.rest().chars().take_while(|next| *next == quote);
            let more = more.take(4).count();
            let more = reader.take(more);
            if let Some((_, of_text)) = more.split_at_checked(2) {
                text.push_str(of_text);
                return Ok(text);
            }
            text.push(quote);
            text.push_str(more);
        } else if next == '\r' && reader.eat("\n") {
            text.push_str("\r\n");
        } else if next == '\\' && quote == '"' {
            if !skips_lines(reader) {
                text.push(escape(reader)?);
            }
        } else if next.is_ascii_control() && !matches!(next, '\t' | '\n') {
            break;
        } else {
            text.push(next);
        }
    }
    Err(reader.error("a string doesn't end, or contains a control character"))
}

/// Skips all blanks and ends of lines after a `\` at the end of a line.
fn skips_lines(reader: &mut Reader) -> bool {
    let rest = reader.rest().trim_start_matches([' ', '\t']);
    let ends_line = rest.starts_with('\n') || rest.starts_with("\r\n");
    if ends_line {
        reader.skip_blanks();
        while reader.newline() {
            reader.skip_blanks();
        }
    }
    ends_line
}

/// The character that is written with a `\`, which has been read.
fn escape(reader: &mut Reader) -> Result<char, Error> {
    let character = match reader.peek() {
        Some('b') => '\u{8}',
        Some('t') => '\t',
        Some('n') => '\n',
        Some('f') => '\u{c}',
        Some('r') => '\r',
        Some('e') => '\u{1b}',
        Some('"') => '"',
        Some('\\') => '\\',
        Some('x') => return number(reader, 2),
        Some('u') => return number(reader, 4),
        Some('U') => return number(reader, 8),
        _ => return Err(reader.error("there's no such escape")),
    };
    reader.next();
    Ok(character)
}

/// The character whose number has this many digits after a letter.
fn number(reader: &mut Reader, digits: usize) -> Result<char, Error> {
    reader.next();
    let written = reader.rest().get(..digits).unwrap_or_default();
    let is_hex = !written.is_empty() && written.bytes().all(|digit| digit.is_ascii_hexdigit());
    let code = is_hex.then(|| u32::from_str_radix(written, 16).ok());
    let character = code.flatten().and_then(char::from_u32);
    reader.take(if is_hex { digits } else { 0 });
    character.ok_or_else(|| reader.error("an escape isn't the number of a character"))
}
