//! First measure, then decide: a word is read to its end before anyone asks whether it's a keyword. Of the
//! symbols that fit, the longest one wins, in whatever order they are listed.

/// What a token is.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    Number(i64),
    Name(String),
    /// A word that can't be a name, or a symbol.
    Fixed(&'static str),
}

/// A character that begins no token, or a number that is too large, at this byte.
#[derive(Debug, PartialEq)]
pub struct Unexpected {
    pub at: usize,
}

const WORDS: [&str; 7] = ["let", "fn", "if", "else", "while", "return", "print"];

const SYMBOLS: [&str; 22] = [
    "<", ">", "=", "!", "<=", ">=", "==", "!=", "+", "-", "*", "/", "%", "**", "(", ")", "{", "}",
    "[", "]", ",", ";",
];

/// All tokens, each with the byte at which it begins.
pub fn tokens(source: &str) -> Result<Vec<(usize, Token)>, Unexpected> {
    let mut tokens = Vec::new();
    let mut rest = source;
    loop {
        rest = skip_blank(rest);
        if rest.is_empty() {
            return Ok(tokens);
        }
        let at = source.len() - rest.len();
        let (token, length) = first_token(rest).ok_or(Unexpected { at })?;
        tokens.push((at, token));
        rest = &rest[length..];
    }
}

/// Skips white space and comments.
fn skip_blank(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        match text.strip_prefix('#') {
            Some(comment) => text = comment.trim_start_matches(|c| c != '\n'),
            None => return text,
        }
    }
}

/// The token at the beginning of `text`, and how many bytes it has.
fn first_token(text: &str) -> Option<(Token, usize)> {
    let first = text.chars().next()?;
    let length = |belongs: fn(char) -> bool| text.len() - text.trim_start_matches(belongs).len();
    if first.is_ascii_digit() {
        let length = length(|c| c.is_ascii_digit());
        return Some((Token::Number(text[..length].parse().ok()?), length));
    }
    if first.is_alphabetic() {
        let length = length(char::is_alphanumeric);
        let word = &text[..length];
        let keyword = WORDS.into_iter().find(|keyword| *keyword == word);
        let token = keyword.map_or_else(|| Token::Name(word.to_owned()), Token::Fixed);
        return Some((token, length));
    }
    let symbols = SYMBOLS
        .into_iter()
        .filter(|symbol| text.starts_with(symbol));
    let longest = symbols.max_by_key(|symbol| symbol.len())?;
    Some((Token::Fixed(longest), longest.len()))
}
