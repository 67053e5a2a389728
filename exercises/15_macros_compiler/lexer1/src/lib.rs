//! The language of the next exercises is called Pip. Its first part is the lexer, which cuts a source into
//! tokens: `let x2 = 3 <= 40;` has seven.
//!
//! The lexer takes too little at a time: `40` becomes `4` and `0`, `letter` becomes `let` and `ter`, and `<=`
//! becomes `<` and `=`. A token should be as long as possible. Comments begin with `#` and go to the end of
//! the line.

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
        rest = rest.trim_start();
        if rest.is_empty() {
            return Ok(tokens);
        }
        let at = source.len() - rest.len();
        let (token, length) = first_token(rest).ok_or(Unexpected { at })?;
        tokens.push((at, token));
        rest = &rest[length..];
    }
}

/// The token at the beginning of `text`, and how many bytes it has.
fn first_token(text: &str) -> Option<(Token, usize)> {
    let mut fixed = WORDS.into_iter().chain(SYMBOLS);
    if let Some(word) = fixed.find(|word| text.starts_with(word)) {
        return Some((Token::Fixed(word), word.len()));
    }
    let first = text.chars().next()?;
    if let Some(digit) = first.to_digit(10) {
        return Some((Token::Number(digit.into()), 1));
    }
    if first.is_alphabetic() {
        return Some((Token::Name(first.to_string()), first.len_utf8()));
    }
    None
}
