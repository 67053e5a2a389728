//! What each command does, except `SUBSCRIBE`, which is about the connection.

use std::time::Duration;

use crate::Shared;
use crate::resp::{Command, Reply};
use crate::store::NotANumber;

/// Carries out one command. A change is in the journal before the client hears of it.
pub async fn execute(shared: &Shared, command: &Command) -> Reply {
    let Some((name, arguments)) = command.split_first() else {
        return Reply::Error("an empty command");
    };
    let arguments: Vec<&[u8]> = arguments.iter().map(Vec::as_slice).collect();
    let store = &shared.store;
    let reply = match (name.to_ascii_uppercase().as_slice(), arguments.as_slice()) {
        (b"PING", []) => return Reply::Simple("PONG"),
        (b"GET", [key]) => return store.get(key).map_or(Reply::Nothing, Reply::Bytes),
        (b"PUBLISH", [channel, message]) => {
            let listeners = shared.channels.publish(channel, message);
            return Reply::Number(listeners as i64);
        }
        (b"SET", [key, value]) => set(shared, key, value, None),
        (b"SET", [key, value, b"EX", seconds]) => match number(seconds) {
            Some(seconds) => set(shared, key, value, Some(Duration::from_secs(seconds))),
            None => Reply::Error("invalid expire time in 'set' command"),
        },
        (b"DEL", [key]) => Reply::Number(store.remove(key).into()),
        (b"INCR", [key]) => match store.add(key, 1) {
            Ok(number) => Reply::Number(number),
            Err(NotANumber) => Reply::Error("value is not an integer or out of range"),
        },
        _ => Reply::Error("unknown command"),
    };
    if !matches!(reply, Reply::Error(_)) {
        let mut line = command.join(&b' ');
        line.push(b'\n');
        shared.journal.write(line).await;
    }
    reply
}

fn set(shared: &Shared, key: &[u8], value: &[u8], life: Option<Duration>) -> Reply {
    shared.store.set(key, value, life);
    Reply::Simple("OK")
}

fn number(text: &[u8]) -> Option<u64> {
    str::from_utf8(text)
        .ok()?
        .parse()
        .ok()
        .filter(|&seconds| (1..1_000_000).contains(&seconds))
}
