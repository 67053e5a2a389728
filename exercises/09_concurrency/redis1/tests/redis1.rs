use std::io::ErrorKind;
use std::time::Duration;

use redis1::Commands;
use tokio::io::{AsyncWriteExt, DuplexStream, duplex};
use tokio::time::{sleep, timeout};

const GET: &[u8] = b"*2\r\n$3\r\nGET\r\n$3\r\noak\r\n";
const SET: &[u8] = b"*3\r\n$3\r\nSET\r\n$3\r\noak\r\n$4\r\n\r\n\r\n\r\n";

/// A client, and the commands that arrive from it.
fn connection() -> (DuplexStream, Commands<DuplexStream>) {
    let (client, server) = duplex(1000);
    (client, Commands::of(server))
}

/// The next command, as text with a space between its words.
async fn next(commands: &mut Commands<DuplexStream>) -> String {
    let next = commands.next().await.expect("a command was refused");
    let words = next.expect("a command was sent, and `next` returned none");
    String::from_utf8_lossy(&words.join(&b' ')).into_owned()
}

/// The kind of the error that `next` returns.
async fn refusal(commands: &mut Commands<DuplexStream>) -> ErrorKind {
    let next = commands.next().await;
    next.expect_err("`next` accepted these bytes").kind()
}

/// Sends these bytes one by one, so that the server reads in between.
fn send_slowly(mut client: DuplexStream, bytes: &'static [u8]) {
    tokio::spawn(async move {
        for byte in bytes {
            client.write_all(&[*byte]).await.unwrap();
            sleep(Duration::from_secs(1)).await;
        }
    });
}

#[tokio::test(start_paused = true)]
async fn a_command_may_arrive_byte_by_byte() {
    let (client, mut commands) = connection();
    send_slowly(client, GET);
    assert_eq!(next(&mut commands).await, "GET oak");
    assert!(commands.next().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn several_commands_may_arrive_at_once() {
    let (mut client, mut commands) = connection();
    client.write_all(&[GET, SET, GET].concat()).await.unwrap();
    assert_eq!(next(&mut commands).await, "GET oak");
    assert_eq!(next(&mut commands).await, "SET oak \r\n\r\n");
    assert_eq!(next(&mut commands).await, "GET oak");
}

#[tokio::test(start_paused = true)]
async fn a_command_is_returned_before_the_next_one_is_complete() {
    let (mut client, mut commands) = connection();
    client.write_all(&[GET, &SET[..9]].concat()).await.unwrap();
    assert_eq!(next(&mut commands).await, "GET oak");
    client.write_all(&SET[9..]).await.unwrap();
    assert_eq!(next(&mut commands).await, "SET oak \r\n\r\n");
}

#[tokio::test(start_paused = true)]
async fn no_byte_is_lost_when_the_wait_is_cancelled() {
    let (client, mut commands) = connection();
    send_slowly(client, SET);
    let half_a_second = Duration::from_millis(500);
    for _ in 0..20 {
        let waited = timeout(half_a_second, commands.next()).await;
        assert!(waited.is_err(), "only ten bytes have arrived");
    }
    assert_eq!(next(&mut commands).await, "SET oak \r\n\r\n");
}

#[tokio::test(start_paused = true)]
async fn the_end_may_come_after_a_command() {
    let (mut client, mut commands) = connection();
    client.write_all(GET).await.unwrap();
    drop(client);
    assert_eq!(next(&mut commands).await, "GET oak");
    assert!(commands.next().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn the_end_in_the_middle_of_a_command_is_an_error() {
    let (mut client, mut commands) = connection();
    client.write_all(&GET[..15]).await.unwrap();
    drop(client);
    assert_eq!(refusal(&mut commands).await, ErrorKind::UnexpectedEof);
}

#[tokio::test(start_paused = true)]
async fn other_bytes_are_an_error() {
    let (mut client, mut commands) = connection();
    client.write_all(b"hello\r\n").await.unwrap();
    assert_eq!(refusal(&mut commands).await, ErrorKind::InvalidData);
}
