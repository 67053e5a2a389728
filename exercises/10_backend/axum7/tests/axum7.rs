use std::io::{Error, Result};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use axum7::serve;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

const AN_HOUR: Duration = Duration::from_secs(3600);
const A_MOMENT: Duration = Duration::from_millis(50);

/// A server on this machine. `/photo` answers when the test says so.
struct Darkroom {
    port: u16,
    in_the_bath: Arc<Notify>,
    developed: Arc<Notify>,
    stop: oneshot::Sender<()>,
    server: JoinHandle<Result<bool>>,
}

async fn open(patience: Duration) -> Darkroom {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (in_the_bath, developed) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (begin, end) = (Arc::clone(&in_the_bath), Arc::clone(&developed));
    let photo = async move || {
        begin.notify_one();
        end.notified().await;
        "a red kite"
    };
    let router = Router::new()
        .route("/photo", get(photo))
        .route("/hello", get(async || "hello"));
    let (stop, stopped) = oneshot::channel();
    let signal = async { stopped.await.unwrap() };
    let server = tokio::spawn(serve(listener, router, signal, patience));
    Darkroom {
        port,
        in_the_bath,
        developed,
        stop,
        server,
    }
}

/// Asks for a path, and returns the last line of the answer, or an error if there is none.
async fn ask(port: u16, path: &str) -> Result<String> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: darkroom\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let last = answer.lines().last().map(String::from);
    last.ok_or_else(|| Error::other("the connection ended without an answer"))
}

#[tokio::test]
async fn a_photo_in_the_bath_is_finished() {
    let darkroom = open(AN_HOUR).await;
    let photo = tokio::spawn(ask(darkroom.port, "/photo"));
    darkroom.in_the_bath.notified().await;
    darkroom.stop.send(()).unwrap();
    wait_until_closed(darkroom.port).await;
    assert!(
        !darkroom.server.is_finished(),
        "the server ended while a photo was in the bath"
    );
    darkroom.developed.notify_one();
    let photo = photo.await.unwrap().expect("the client gets an answer");
    assert_eq!(photo, "a red kite");
    let all = darkroom.server.await.unwrap().unwrap();
    assert!(all, "all requests got an answer");
}

#[tokio::test]
async fn a_server_without_requests_ends_at_once() {
    let darkroom = open(AN_HOUR).await;
    assert_eq!(ask(darkroom.port, "/hello").await.unwrap(), "hello");
    darkroom.stop.send(()).unwrap();
    assert!(darkroom.server.await.unwrap().unwrap());
}

#[tokio::test]
async fn a_photo_that_never_develops_does_not_keep_the_server() {
    let darkroom = open(A_MOMENT).await;
    let photo = tokio::spawn(ask(darkroom.port, "/photo"));
    darkroom.in_the_bath.notified().await;
    darkroom.stop.send(()).unwrap();
    let all = darkroom.server.await.unwrap().unwrap();
    assert!(!all, "one request got no answer");
    photo.abort();
}

#[tokio::test]
async fn the_patience_begins_when_the_server_is_stopped() {
    let darkroom = open(A_MOMENT).await;
    tokio::time::sleep(A_MOMENT * 3).await;
    let answer = ask(darkroom.port, "/hello").await;
    assert_eq!(answer.expect("the server still runs"), "hello");
}

/// Tries to connect until the server doesn't accept connections anymore.
async fn wait_until_closed(port: u16) {
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port))
        .await
        .is_ok()
    {
        tokio::task::yield_now().await;
    }
}
