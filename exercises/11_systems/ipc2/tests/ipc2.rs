use std::io::{ErrorKind, Write};
use std::os::unix::net::UnixStream;
use std::thread;

use ipc2::{LONGEST, receive, send};

/// A message as text. Of a long one, it's the length and the last byte.
fn shown(message: &[u8]) -> String {
    match message {
        [_, .., last] if message.len() > 8 => format!("{} bytes, up to {last}", message.len()),
        _ => message.escape_ascii().to_string(),
    }
}

/// What arrives when the other side writes these pieces one by one, and hangs up.
fn received(pieces: &[&[u8]]) -> Result<Vec<String>, ErrorKind> {
    let (mut client, mut server) = UnixStream::pair().unwrap();
    let mut messages = Vec::new();
    thread::scope(|scope| {
        scope.spawn(move || {
            for piece in pieces {
                // The server may have hung up because of an error.
                _ = client.write_all(piece);
                thread::yield_now();
            }
        });
        loop {
            match receive(&mut server) {
                Ok(Some(message)) => messages.push(shown(&message)),
                Ok(None) => return Ok(messages),
                Err(error) => {
                    drop(server);
                    return Err(error.kind());
                }
            }
        }
    })
}

#[test]
fn messages_keep_their_borders() {
    let (mut client, mut server) = UnixStream::pair().unwrap();
    for message in [&b"jump"[..], b"", b"run left"] {
        send(&mut client, message).unwrap();
    }
    drop(client);
    let mut next = || receive(&mut server).unwrap();
    assert_eq!(next().as_deref(), Some(&b"jump"[..]));
    assert_eq!(next().as_deref(), Some(&b""[..]), "a message may be empty");
    assert_eq!(next().as_deref(), Some(&b"run left"[..]));
    assert_eq!(next(), None, "the client has hung up");
}

/// Hands out one byte per call, like a very slow network.
struct Dripping<'a>(&'a [u8]);

impl std::io::Read for Dripping<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let one = buffer.len().min(1);
        self.0.read(&mut buffer[..one])
    }
}

#[test]
fn a_message_may_come_byte_by_byte() {
    let bytes = b"\0\0\0\x04jump\0\0\0\x03run";
    let mut stream = Dripping(bytes);
    assert_eq!(receive(&mut stream).unwrap().unwrap(), b"jump");
    assert_eq!(receive(&mut stream).unwrap().unwrap(), b"run");
    assert_eq!(receive(&mut stream).unwrap(), None);
}

#[test]
fn a_message_may_come_in_pieces() {
    let pieces: [&[u8]; 4] = [b"\0\0", b"\0\x04ju", b"mp\0\0\0", b"\x01x"];
    assert_eq!(received(&pieces), Ok(vec!["jump".into(), "x".into()]));
}

#[test]
fn a_message_may_be_long() {
    let message = vec![7; LONGEST];
    let length = (LONGEST as u32).to_be_bytes();
    let longest = Ok(vec!["65536 bytes, up to 7".into()]);
    assert_eq!(received(&[&length, &message]), longest);
}

#[test]
fn hanging_up_in_a_message_is_an_error() {
    assert_eq!(received(&[b"\0\0\0\x04jum"]), Err(ErrorKind::UnexpectedEof));
    assert_eq!(received(&[b"\0\0\0\x04"]), Err(ErrorKind::UnexpectedEof));
    assert_eq!(
        received(&[b"\0\0\0"]),
        Err(ErrorKind::UnexpectedEof),
        "in its length"
    );
}

#[test]
fn a_length_can_be_a_lie() {
    let too_long = (LONGEST as u32 + 1).to_be_bytes();
    assert_eq!(received(&[&too_long]), Err(ErrorKind::InvalidData));
    assert_eq!(
        received(&[b"\xFF\xFF\xFF\xFF"]),
        Err(ErrorKind::InvalidData)
    );
}
