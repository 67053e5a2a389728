//! A lexer that is as small as this exercise allows: every token is a `String`.

use std::iter::Peekable;
use std::vec::IntoIter;

pub struct Tokens(Peekable<IntoIter<String>>);

impl Tokens {
    pub fn of(source: &str) -> Tokens {
        let mut tokens: Vec<String> = Vec::new();
        let mut before = ' ';
        for character in source.chars() {
            let goes_on = character.is_alphanumeric() && before.is_alphanumeric()
                || matches!((before, character), ('*', '*') | ('=', '='));
            match tokens.last_mut() {
                Some(token) if goes_on => token.push(character),
                _ if character.is_whitespace() => {}
                _ => tokens.push(character.to_string()),
            }
            before = if goes_on && !character.is_alphanumeric() {
                ' '
            } else {
                character
            };
        }
        Tokens(tokens.into_iter().peekable())
    }

    /// Looks at the next token without taking it.
    pub fn peek(&mut self) -> Option<&str> {
        self.0.peek().map(String::as_str)
    }

    /// Takes the next token.
    pub fn next(&mut self) -> Option<String> {
        self.0.next()
    }
}
