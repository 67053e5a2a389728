//! The format in which a client of Redis and the server talk: commands as in the exercise before, and replies.

use std::io::{Error, ErrorKind, Result};

use tokio::io::{AsyncRead, AsyncReadExt};

/// The name of a command, and what follows it.
pub type Command = Vec<Vec<u8>>;

/// The commands that one client sends.
pub struct Commands<R> {
    stream: R,
    received: Vec<u8>,
}

impl<R: AsyncRead + Unpin> Commands<R> {
    pub fn of(stream: R) -> Commands<R> {
        Commands {
            stream,
            received: Vec::new(),
        }
    }

    /// Waits for the next command. Returns `None` if the client has closed the connection after a complete command,
    /// an error of kind `UnexpectedEof` if it did so in the middle of one, and an error of kind `InvalidData` for
    /// bytes that aren't a command.
    pub async fn next(&mut self) -> Result<Option<Command>> {
        loop {
            if let Some(command) = take_command(&mut self.received)? {
                return Ok(Some(command));
            }
            if self.stream.read_buf(&mut self.received).await? == 0 {
                return if self.received.is_empty() {
                    Ok(None)
                } else {
                    Err(Error::from(ErrorKind::UnexpectedEof))
                };
            }
        }
    }
}

/// What the server answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    Simple(&'static str),
    Error(&'static str),
    Number(i64),
    Bytes(Vec<u8>),
    Nothing,
    List(Vec<Reply>),
}

impl Reply {
    /// The bytes that the client gets.
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Reply::Simple(text) => format!("+{text}\r\n").into_bytes(),
            Reply::Error(text) => format!("-ERR {text}\r\n").into_bytes(),
            Reply::Number(number) => format!(":{number}\r\n").into_bytes(),
            Reply::Bytes(bytes) => {
                let length = format!("${}\r\n", bytes.len());
                [length.as_bytes(), bytes, b"\r\n"].concat()
            }
            Reply::Nothing => b"$-1\r\n".to_vec(),
            Reply::List(items) => {
                let length = format!("*{}\r\n", items.len()).into_bytes();
                let items = items.iter().map(Reply::encode);
                [length].into_iter().chain(items).flatten().collect()
            }
        }
    }
}

/// Removes the first command from the front of `received`, and returns it. If it isn't complete yet, this returns
/// `None` and removes nothing.
fn take_command(received: &mut Vec<u8>) -> Result<Option<Command>> {
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
