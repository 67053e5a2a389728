use std::io::Write;
use std::net::{self, Ipv4Addr, TcpStream};
use std::process::{Command, Stdio};
use std::thread;

use redis2::serve;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// Starts a server in the background, and returns its port.
fn start() -> u16 {
    let listener = net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    listener.set_nonblocking(true).unwrap();
    thread::spawn(move || {
        Runtime::new().unwrap().block_on(async {
            let listener = TcpListener::from_std(listener).unwrap();
            serve(listener).await
        })
    });
    port
}

/// What `redis-cli` prints when it's called with these words.
fn redis_cli(port: u16, words: &str) -> String {
    redis_cli_reading(port, words, "")
}

/// The same, for a `redis-cli` that reads this text.
fn redis_cli_reading(port: u16, words: &str, text: &str) -> String {
    let mut child = Command::new("redis-cli")
        .args(["-p", &port.to_string()])
        .args(words.split_whitespace())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("`redis-cli` can be started");
    // It may end without reading anything.
    let _ = child.stdin.take().unwrap().write_all(text.as_bytes());
    let output = child.wait_with_output().unwrap();
    let printed = [output.stdout, output.stderr].concat();
    String::from_utf8_lossy(&printed).trim_end().to_owned()
}

#[test]
fn a_value_can_be_set_and_read() {
    let port = start();
    assert_eq!(redis_cli(port, "set oak 31"), "OK");
    assert_eq!(redis_cli(port, "get oak"), "31", "another client reads it");
    assert_eq!(redis_cli(port, "get elm"), "", "a key without a value");
}

#[test]
fn several_commands_come_over_one_connection() {
    let port = start();
    let text = "set oak 31\nincr oak\nping\n";
    assert_eq!(redis_cli_reading(port, "", text), "OK\n32\nPONG");
}

#[test]
fn a_silent_client_does_not_keep_others_waiting() {
    let port = start();
    let _silent = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    assert_eq!(redis_cli(port, "ping"), "PONG");
}

#[test]
fn a_client_that_sends_nonsense_ends_only_its_own_task() {
    let port = start();
    for _ in 0..3 {
        let mut stranger = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        stranger.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
    }
    assert_eq!(redis_cli(port, "ping"), "PONG");
}

#[test]
fn an_error_of_a_command_does_not_end_the_conversation() {
    let port = start();
    let text = "set oak tall\nincr oak\nget oak\n";
    assert_eq!(
        redis_cli_reading(port, "", text),
        "OK\nERR value is not an integer or out of range\n\ntall"
    );
}

#[test]
fn three_thousand_commands_can_be_sent_at_once() {
    let port = start();
    let text = "*2\r\n$4\r\nINCR\r\n$6\r\nleaves\r\n".repeat(3000);
    let printed = redis_cli_reading(port, "--pipe", &text);
    assert!(printed.ends_with("errors: 0, replies: 3000"), "{printed}");
    assert_eq!(redis_cli(port, "get leaves"), "3000");
}
