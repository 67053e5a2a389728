//! At closing time, no guest is thrown out in the middle of an answer. Write a function that serves until then:
//!
//! ```
//! pub async fn serve(
//!     listener: TcpListener,
//!     app: Router,
//!     closing: impl Future<Output = ()> + Send + 'static,
//!     grace: Duration,
//! ) -> std::io::Result<()>
//! ```
//!
//! When `closing` is ready, no new connections are accepted. Requests that have begun get their responses, and then the
//! function returns. A client that never finishes its request doesn't keep it open for longer than `grace`.
//! `main` can use it too, with `tokio::signal::ctrl_c`.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::Command;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use quiz_league::{app, serve};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

mod support;

use support::{Response, new_file, question};

/// How long a test waits for what should happen at once.
const PATIENCE: Duration = Duration::from_secs(10);

/// A service that closes when it's told to.
struct Open {
    address: SocketAddr,
    close: Option<oneshot::Sender<()>>,
    closed: Receiver<bool>,
}

fn open(test: &str, grace: Duration) -> Open {
    let file = new_file(test);
    let (close, closing) = oneshot::channel();
    let (sends_address, address) = mpsc::channel();
    let (sends_closed, closed) = mpsc::channel();
    thread::spawn(move || {
        let runtime = Runtime::new().unwrap();
        let result = runtime.block_on(async {
            let app = app(&file).await.unwrap();
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            sends_address.send(listener.local_addr().unwrap()).unwrap();
            let closing = async { closing.await.unwrap_or_default() };
            serve(listener, app, closing, grace).await
        });
        let _ = sends_closed.send(result.is_ok());
    });
    Open {
        address: address.recv_timeout(PATIENCE).expect("the service starts"),
        close: Some(close),
        closed,
    }
}

impl Open {
    fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).expect("the service listens")
    }

    fn close(&mut self) {
        let close = self.close.take().expect("it closes once");
        close.send(()).expect("the service waits for closing time");
    }

    fn is_closed(&self) -> bool {
        self.closed.recv_timeout(PATIENCE) == Ok(true)
    }

    /// Waits until new connections are refused.
    fn wait_until_refused(&self) {
        let refused = (0..2000).any(|_| {
            thread::sleep(Duration::from_millis(10));
            TcpStream::connect(self.address).is_err()
        });
        assert!(refused, "connections are still accepted after closing time");
    }
}

/// A suggestion, in two halves.
fn halves() -> (String, String) {
    let body = question("Is it late?").to_string();
    let head = "POST /questions HTTP/1.1\r\nHost: league.example\r\nConnection: close";
    let length = body.len();
    let head = format!("{head}\r\nContent-Type: application/json\r\nContent-Length: {length}");
    let (first, second) = body.split_at(body.len() / 2);
    (
        format!("{head}\r\nExpect: 100-continue\r\n\r\n{first}"),
        second.to_owned(),
    )
}

/// Sends half of a request, and waits until the service has begun to read it.
fn begin(service: &Open) -> TcpStream {
    let mut stream = service.connect();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(halves().0.as_bytes()).unwrap();
    let mut begun = [0; 25];
    stream
        .read_exact(&mut begun)
        .expect("the service reads the body");
    assert_eq!(&begun, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream
}

#[test]
fn it_serves_until_closing_time() {
    let mut service = open("until", PATIENCE);
    let mut stream = service.connect();
    let request = "GET /questions HTTP/1.1\r\nHost: league.example\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    assert_eq!(Response::read(stream).status, 200);
    assert!(
        service.closed.try_recv().is_err(),
        "it isn't closing time yet"
    );
    service.close();
    assert!(service.is_closed());
}

#[test]
fn a_request_that_has_begun_gets_its_response() {
    let mut service = open("begun", Duration::from_secs(60));
    let mut stream = begin(&service);
    service.close();
    service.wait_until_refused();
    stream.write_all(halves().1.as_bytes()).unwrap();
    assert_eq!(Response::read(stream).status, 201);
    assert!(service.is_closed(), "all guests have gone");
}

#[test]
fn a_client_that_never_finishes_is_left_alone() {
    let mut service = open("never", Duration::from_millis(100));
    let stream = begin(&service);
    service.close();
    assert!(service.is_closed(), "the grace is over");
    drop(stream);
}

#[test]
fn before_closing_time_a_slow_client_has_time() {
    let mut service = open("slow", Duration::ZERO);
    let mut stream = begin(&service);
    let not_closed = service.closed.recv_timeout(Duration::from_millis(50));
    assert!(not_closed.is_err(), "the grace begins at closing time");
    stream.write_all(halves().1.as_bytes()).unwrap();
    assert_eq!(Response::read(stream).status, 201);
    service.close();
    assert!(service.is_closed());
}

#[test]
fn an_idle_connection_does_not_keep_it_open() {
    let mut service = open("idle", Duration::from_secs(60));
    let mut stream = service.connect();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let request = "GET /questions HTTP/1.1\r\nHost: league.example\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut first = [0; 12];
    stream.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");
    service.close();
    assert!(service.is_closed(), "the client has its response");
}

#[test]
fn curl_understands_it() {
    let mut service = open("curl", PATIENCE);
    let url = format!("http://{}/questions", service.address);
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--noproxy", "*", "--max-time", "20"]);
    let body = question("Who?").to_string();
    curl.args(["--json", &body, "--write-out", "%{http_code}", &url]);
    match curl.output() {
        Ok(output) => assert_eq!(String::from_utf8_lossy(&output.stdout), "201"),
        Err(error) => println!("curl isn't here, so it isn't asked: {error}"),
    }
    service.close();
    assert!(service.is_closed());
}
