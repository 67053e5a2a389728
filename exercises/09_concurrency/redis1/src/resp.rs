//! The format in which clients of Redis send commands.

use std::io::{Error, ErrorKind, Result};

/// The name of a command, and what follows it.
pub type Command = Vec<Vec<u8>>;

/// Removes the first command from the front of `received`, and returns it. If it isn't complete yet, this returns
/// `None` and removes nothing.
pub fn take_command(received: &mut Vec<u8>) -> Result<Option<Command>> {
    let mut rest = &received[..];
    while let Some(after) = rest.strip_prefix(b"\r\n") {
        rest = after; // an empty line isn't a command
    }
    let Some(command) = command(&mut rest)? else {
        return Ok(None);
    };
    let length = received.len() - rest.len();
    received.drain(..length);
    Ok(Some(command))
}

fn command(rest: &mut &[u8]) -> Result<Option<Command>> {
    let Some(count) = length(rest, b'*')? else {
        return Ok(None);
    };
    let mut words = Vec::new();
    for _ in 0..count {
        let Some(length) = length(rest, b'$')? else {
            return Ok(None);
        };
        let Some((word, after)) = rest.split_at_checked(length) else {
            return Ok(None);
        };
        let Some((end, after)) = after.split_at_checked(2) else {
            return Ok(None);
        };
        if end != b"\r\n" {
            return Err(invalid("a string is longer than its length says"));
        }
        words.push(word.to_vec());
        *rest = after;
    }
    Ok(Some(words))
}

/// Reads a line such as `$3`: the mark, and a number.
fn length(rest: &mut &[u8], mark: u8) -> Result<Option<usize>> {
    let Some(end) = rest.windows(2).position(|pair| pair == b"\r\n") else {
        return if rest.first().is_none_or(|&first| first == mark) && rest.len() < 32 {
            Ok(None)
        } else {
            Err(invalid("this isn't a length"))
        };
    };
    let line = str::from_utf8(&rest[..end]).map_err(|_| invalid("a length is a number"))?;
    let number = line
        .strip_prefix(char::from(mark))
        .and_then(|digits| digits.parse().ok())
        .filter(|&number| number <= 1_000_000)
        .ok_or_else(|| invalid("this isn't a length"))?;
    *rest = &rest[end + 2..];
    Ok(Some(number))
}

fn invalid(reason: &'static str) -> Error {
    Error::new(ErrorKind::InvalidData, reason)
}
