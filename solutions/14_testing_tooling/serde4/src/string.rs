//! One loop for all four kinds: they differ in how they end, and in whether `\` and line breaks mean
//! something. What was read so far and what is left are the whole state, so every step is a function from a
//! text to the rest of it.

/// Reads the string at the beginning of a text. Returns what it means, and the text after it; `None` if
/// there is no string.
pub fn string(text: &str) -> Option<(String, &str)> {
    let quote = text
        .chars()
        .next()
        .filter(|char| matches!(char, '"' | '\''))?;
    let three = String::from(quote).repeat(3);
    let has_lines = text.starts_with(&three);
    let mut rest = &text[if has_lines { 3 } else { 1 }..];
    if has_lines {
        let line_break = rest.strip_prefix("\r\n").or(rest.strip_prefix('\n'));
        rest = line_break.unwrap_or(rest);
    }
    let mut read = String::new();
    loop {
        if has_lines && let Some(after) = rest.strip_prefix(&three) {
            let more = after.chars().take_while(|char| *char == quote).count();
            let (last, after) = after.split_at(more.min(2));
            return Some((read + last, after));
        }
        let char = rest.chars().next()?;
        rest = &rest[char.len_utf8()..];
        match char {
            '\\' if quote == '"' => rest = escape(rest, has_lines, &mut read)?,
            '\n' if has_lines => read.push('\n'),
            '\r' if has_lines && rest.starts_with('\n') => read.push('\r'),
            '\t' => read.push('\t'),
            _ if char == quote && !has_lines => return Some((read, rest)),
            _ if char.is_ascii_control() => return None,
            _ => read.push(char),
        }
    }
}

/// Reads what follows a `\`, and returns the text after it.
fn escape<'a>(text: &'a str, has_lines: bool, read: &mut String) -> Option<&'a str> {
    let letter = text.chars().next()?;
    let after = &text[letter.len_utf8()..];
    let (char, after) = match letter {
        'b' => ('\u{8}', after),
        't' => ('\t', after),
        'n' => ('\n', after),
        'f' => ('\u{c}', after),
        'r' => ('\r', after),
        'e' => ('\u{1b}', after),
        '"' | '\\' => (letter, after),
        'x' => code(after, 2)?,
        'u' => code(after, 4)?,
        'U' => code(after, 8)?,
        ' ' | '\t' | '\r' | '\n' if has_lines => {
            let end = text.trim_start_matches([' ', '\t']);
            let is_end = end.starts_with('\n') || end.starts_with("\r\n");
            return is_end.then(|| end.trim_start_matches([' ', '\t', '\r', '\n']));
        }
        _ => return None,
    };
    read.push(char);
    Some(after)
}

/// Reads the code of a character, in this many digits.
fn code(text: &str, digits: usize) -> Option<(char, &str)> {
    let (code, after) = text.split_at_checked(digits)?;
    let is_code = code.chars().all(|digit| digit.is_ascii_hexdigit());
    let code = u32::from_str_radix(code, 16).ok().filter(|_| is_code)?;
    Some((char::from_u32(code)?, after))
}
