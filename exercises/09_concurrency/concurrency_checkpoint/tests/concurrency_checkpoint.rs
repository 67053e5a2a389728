use std::future::pending;
use std::io::{self, Write};
use std::pin::pin;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Barrier, Mutex};
use std::task::{Context, Waker};
use std::thread;
use std::time::Duration;

use concurrency_checkpoint::{Channels, Clients, Journal, NotANumber, Shared, Store, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{advance, timeout};

const TEN_SECONDS: Duration = Duration::from_secs(10);
const NINE_SECONDS: Duration = Duration::from_secs(9);

// --- store: its clock is paused, and moves only by `advance`

fn text(value: Option<Vec<u8>>) -> Option<String> {
    value.map(|bytes| String::from_utf8(bytes).unwrap())
}

#[tokio::test(start_paused = true)]
async fn the_latest_value_counts() {
    let store = Store::default();
    store.set(b"oak", b"31", None);
    store.set(b"oak", b"32", None);
    assert_eq!(text(store.get(b"oak")).as_deref(), Some("32"));
    assert_eq!(store.get(b"elm"), None);
}

#[tokio::test(start_paused = true)]
async fn a_value_is_gone_when_its_time_is_over() {
    let store = Store::default();
    store.set(b"oak", b"31", Some(TEN_SECONDS));
    advance(NINE_SECONDS).await;
    assert_eq!(text(store.get(b"oak")).as_deref(), Some("31"));
    advance(TEN_SECONDS - NINE_SECONDS).await;
    assert_eq!(store.get(b"oak"), None, "ten seconds are over");
    assert!(!store.remove(b"oak"), "there is nothing to remove");
}

#[tokio::test(start_paused = true)]
async fn a_new_value_has_an_end_of_its_own() {
    let store = Store::default();
    store.set(b"oak", b"31", Some(TEN_SECONDS));
    store.set(b"oak", b"32", None);
    advance(TEN_SECONDS).await;
    assert_eq!(text(store.get(b"oak")).as_deref(), Some("32"));
}

#[tokio::test(start_paused = true)]
async fn a_value_can_be_removed_once() {
    let store = Store::default();
    store.set(b"oak", b"31", None);
    assert!(store.remove(b"oak"));
    assert!(!store.remove(b"oak"));
    assert_eq!(store.get(b"oak"), None);
}

#[tokio::test(start_paused = true)]
async fn numbers_are_added() {
    let store = Store::default();
    assert_eq!(store.add(b"leaves", 3), Ok(3), "without a value, it's 0");
    assert_eq!(store.add(b"leaves", -5), Ok(-2));
    assert_eq!(text(store.get(b"leaves")).as_deref(), Some("-2"));
}

#[tokio::test(start_paused = true)]
async fn what_is_not_a_number_stays_as_it_is() {
    let store = Store::default();
    for value in ["tall", "9223372036854775807"] {
        store.set(b"oak", value.as_bytes(), None);
        assert_eq!(store.add(b"oak", 1), Err(NotANumber));
        assert_eq!(text(store.get(b"oak")).as_deref(), Some(value));
    }
}

#[tokio::test(start_paused = true)]
async fn adding_keeps_the_end() {
    let store = Store::default();
    store.set(b"leaves", b"7", Some(TEN_SECONDS));
    advance(NINE_SECONDS).await;
    assert_eq!(store.add(b"leaves", 1), Ok(8));
    advance(NINE_SECONDS).await;
    assert_eq!(store.add(b"leaves", 1), Ok(1), "it had expired");
    advance(TEN_SECONDS).await;
    assert_eq!(store.add(b"leaves", 1), Ok(2), "the new one has no end");
}

// --- channels

#[tokio::test]
async fn all_listeners_get_every_message() {
    let channels = Channels::default();
    let mut listeners = [channels.subscribe(b"birds"), channels.subscribe(b"birds")];
    let mut other = channels.subscribe(b"bats");
    assert_eq!(channels.publish(b"birds", b"an owl"), 2);
    assert_eq!(channels.publish(b"bats", b"a noctule"), 1);
    for listener in &mut listeners {
        assert_eq!(text(listener.next().await).as_deref(), Some("an owl"));
    }
    assert_eq!(text(other.next().await).as_deref(), Some("a noctule"));
}

#[tokio::test]
async fn a_slow_listener_goes_on_with_what_is_left() {
    let channels = Channels::default();
    let mut slow = channels.subscribe(b"birds");
    for number in 1..=20_u8 {
        channels.publish(b"birds", &[number]);
    }
    assert_eq!(slow.next().await, Some(vec![5]), "1 to 4 are lost");
    assert_eq!(slow.next().await, Some(vec![6]));
}

#[tokio::test]
async fn a_channel_without_listeners_is_removed() {
    let channels = Channels::default();
    let listener = channels.subscribe(b"birds");
    assert_eq!(channels.count(), 1);
    drop(listener);
    assert_eq!(channels.publish(b"birds", b"an owl"), 0);
    assert_eq!(channels.publish(b"bats", b"a noctule"), 0);
    assert_eq!(channels.count(), 0);
}

#[tokio::test]
async fn listening_ends_with_the_channels() {
    let channels = Channels::default();
    let mut listener = channels.subscribe(b"birds");
    drop(channels);
    assert_eq!(listener.next().await, None);
}

// --- clients

#[test]
fn clients_are_let_in_up_to_the_limit() {
    let clients = Arc::new(Clients::up_to(2));
    let first = clients.enter();
    let second = clients.enter();
    assert!(first.is_some() && second.is_some() && clients.enter().is_none());
    assert_eq!(clients.now(), 2);
    drop(first);
    assert_eq!(clients.now(), 1);
    assert!(clients.enter().is_some(), "one has left");
}

#[test]
fn many_threads_together_keep_the_limit() {
    let clients = Arc::new(Clients::up_to(3));
    let together = Barrier::new(8);
    // Eight threads try at the same moment, 200 times. Returns how often this thread was let in.
    let come_and_go = || {
        let mut entered = 0;
        for _ in 0..200 {
            together.wait();
            let visit = clients.enter();
            entered += usize::from(visit.is_some());
            together.wait();
        }
        entered
    };
    let entered: usize = thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(come_and_go)).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .sum()
    });
    assert_eq!(entered, 3 * 200, "three of eight, each time");
    assert_eq!(clients.now(), 0, "all have left");
}

// --- journal

/// What was written so far. Each write needs a permit, if there are permits at all.
#[derive(Clone, Default)]
struct Paper {
    text: Arc<Mutex<String>>,
    permits: Option<Arc<Mutex<Receiver<()>>>>,
}

impl Paper {
    /// Paper that can't be written to until the sender is dropped.
    fn blocked() -> (Paper, Sender<()>) {
        let (sender, receiver) = mpsc::channel();
        let permits = Some(Arc::new(Mutex::new(receiver)));
        let text = Arc::default();
        (Paper { text, permits }, sender)
    }

    fn text(&self) -> String {
        self.text.lock().unwrap().clone()
    }
}

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(permits) = &self.permits {
            let _ = permits.lock().unwrap().recv();
        }
        let written = String::from_utf8_lossy(bytes);
        self.text.lock().unwrap().push_str(&written);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.text.lock().unwrap().push_str("(flushed)");
        Ok(())
    }
}

/// Whether a future still waits after one poll.
fn has_to_wait(future: impl Future<Output = ()>) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    pin!(future).poll(&mut context).is_pending()
}

#[tokio::test]
async fn everything_is_written_before_the_journal_is_closed() {
    let paper = Paper::default();
    let journal = Journal::open(paper.clone(), 2);
    for line in ["one ", "two ", "three "] {
        journal.write(line.into()).await;
    }
    journal.close().await.unwrap();
    assert_eq!(paper.text(), "one two three (flushed)");
}

#[tokio::test]
async fn a_slow_disk_makes_tasks_wait_when_it_is_far_behind() {
    let (paper, permits) = Paper::blocked();
    let journal = Journal::open(paper.clone(), 2);
    assert!(!has_to_wait(journal.write("one ".into())));
    assert!(!has_to_wait(journal.write("two ".into())), "room for two");
    let waits = (0..2).any(|_| has_to_wait(journal.write("more ".into())));
    assert!(
        waits,
        "one is being written, two are waiting, a fourth has no room"
    );
    drop(permits);
    journal.close().await.unwrap();
    assert!(paper.text().starts_with("one two "));
}

#[tokio::test]
async fn an_error_of_the_disk_is_returned_at_the_end() {
    let no_room: &mut [u8] = &mut [];
    let journal = Journal::open(no_room, 1);
    for _ in 0..5 {
        journal.write("a line".into()).await;
    }
    let error = journal.close().await.expect_err("nothing can be written");
    assert_eq!(error.kind(), io::ErrorKind::WriteZero);
}

// --- session and server: over TCP, with the clock that everyone has

const AN_HOUR: Duration = Duration::from_secs(3600);

struct Server {
    port: u16,
    shared: Arc<Shared>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<io::Result<()>>,
}

/// Starts a server for up to three clients.
async fn start(paper: Paper, grace: Duration) -> Server {
    let shared = Arc::new(Shared {
        store: Store::default(),
        channels: Channels::default(),
        clients: Arc::new(Clients::up_to(3)),
        journal: Journal::open(paper, 1),
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (stop, stopped) = oneshot::channel();
    let stopped = async {
        if stopped.await.is_err() {
            pending().await
        }
    };
    let serving = tokio::spawn(serve(listener, Arc::clone(&shared), stopped, grace));
    Server {
        port,
        shared,
        stop,
        serving,
    }
}

impl Server {
    /// Stops the server, and closes its journal.
    async fn stop(self) {
        self.stop.send(()).unwrap();
        self.serving.await.unwrap().unwrap();
        let shared = Arc::into_inner(self.shared).expect("a session is left");
        assert_eq!(shared.clients.now(), 0);
        shared.journal.close().await.unwrap();
    }
}

struct Client(TcpStream);

impl Client {
    async fn of(server: &Server) -> Client {
        Client(
            TcpStream::connect(("127.0.0.1", server.port))
                .await
                .unwrap(),
        )
    }

    async fn send(&mut self, command: &str) {
        let words: Vec<&str> = command.split(' ').collect();
        let mut bytes = format!("*{}\r\n", words.len());
        for word in words {
            bytes += &format!("${}\r\n{word}\r\n", word.len());
        }
        self.0.write_all(bytes.as_bytes()).await.unwrap();
    }

    /// Waits for these lines, which are written with a `|` between them.
    async fn expect(&mut self, lines: &str) {
        let expected = lines.replace('|', "\r\n") + "\r\n";
        let mut received = vec![0; expected.len()];
        let reading = timeout(TEN_SECONDS, self.0.read_exact(&mut received)).await;
        reading
            .expect("the server is silent")
            .expect("the server hung up");
        assert_eq!(String::from_utf8_lossy(&received), expected);
    }

    async fn ask(&mut self, command: &str, lines: &str) {
        self.send(command).await;
        self.expect(lines).await;
    }

    async fn expect_end(&mut self) {
        let mut rest = Vec::new();
        let reading = timeout(TEN_SECONDS, self.0.read_to_end(&mut rest)).await;
        reading.expect("the server didn't hang up").unwrap();
        assert_eq!(String::from_utf8_lossy(&rest), "");
    }
}

#[tokio::test]
async fn clients_share_the_store() {
    let server = start(Paper::default(), AN_HOUR).await;
    let (mut ada, mut ben) = (Client::of(&server).await, Client::of(&server).await);
    ada.ask("SET oak 31", "+OK").await;
    ben.ask("INCR oak", ":32").await;
    ada.ask("GET oak", "$2|32").await;
}

#[tokio::test]
async fn a_listener_gets_messages_and_can_go_on_asking() {
    let server = start(Paper::default(), AN_HOUR).await;
    let (mut ada, mut ben) = (Client::of(&server).await, Client::of(&server).await);
    ada.ask("SUBSCRIBE birds", "*3|$9|subscribe|$5|birds|:1")
        .await;
    ben.ask("PUBLISH birds owl", ":1").await;
    ada.expect("*3|$7|message|$5|birds|$3|owl").await;
    ada.ask("GET oak", "$-1").await;
    ada.ask("subscribe bats", "*3|$9|subscribe|$4|bats|:1")
        .await;
    ben.ask("PUBLISH birds wren", ":0").await;
}

#[tokio::test]
async fn the_fourth_client_is_turned_away_until_another_one_leaves() {
    let server = start(Paper::default(), AN_HOUR).await;
    let mut inside = Vec::new();
    for _ in 0..3 {
        let mut client = Client::of(&server).await;
        client.ask("PING", "+PONG").await;
        inside.push(client);
    }
    let mut fourth = Client::of(&server).await;
    fourth.expect("-ERR max number of clients reached").await;
    inside.pop();
    while server.shared.clients.now() == 3 {
        tokio::task::yield_now().await;
    }
    Client::of(&server).await.ask("PING", "+PONG").await;
}

#[tokio::test]
async fn a_silent_client_gets_a_goodbye_when_the_server_stops() {
    let server = start(Paper::default(), AN_HOUR).await;
    let mut client = Client::of(&server).await;
    client.ask("PING", "+PONG").await;
    let stopping = timeout(TEN_SECONDS, server.stop());
    stopping
        .await
        .expect("the server waits for a client that is silent");
    client.expect_end().await;
}

#[tokio::test]
async fn a_running_command_is_answered_although_the_server_stops() {
    let (paper, permits) = Paper::blocked();
    let server = start(paper.clone(), AN_HOUR).await;
    let mut client = Client::of(&server).await;
    client.ask("SET oak 1", "+OK").await;
    client.ask("SET elm 2", "+OK").await;
    client.send("SET ash 3").await;
    while server.shared.store.get(b"ash").is_none() {
        tokio::task::yield_now().await;
    }
    let port = server.port;
    let stopping = tokio::spawn(server.stop());
    while TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
        tokio::task::yield_now().await;
    }
    drop(permits); // the disk works again, after the stop
    client.expect("+OK").await;
    client.expect_end().await;
    stopping.await.unwrap();
    assert_eq!(paper.text(), "SET oak 1\nSET elm 2\nSET ash 3\n(flushed)");
}

#[tokio::test]
async fn a_session_that_hangs_is_aborted_after_the_grace() {
    let (paper, permits) = Paper::blocked();
    let server = start(paper, Duration::from_millis(200)).await;
    let mut client = Client::of(&server).await;
    for tree in 0..4 {
        client.send(&format!("SET tree{tree} 1")).await;
    }
    while server.shared.store.get(b"tree2").is_none() {
        tokio::task::yield_now().await;
    }
    let shared = Arc::clone(&server.shared);
    server.stop.send(()).unwrap();
    let serving = timeout(TEN_SECONDS, server.serving).await;
    serving.expect("the server waits forever").unwrap().unwrap();
    assert_eq!(shared.clients.now(), 0, "a session is left");
    drop(permits);
}

#[tokio::test]
async fn what_does_not_change_anything_is_not_written_down() {
    let paper = Paper::default();
    let server = start(paper.clone(), AN_HOUR).await;
    let mut client = Client::of(&server).await;
    client.ask("SET oak 31 EX 60", "+OK").await;
    client.ask("GET oak", "$2|31").await;
    client
        .ask(
            "SET oak 31 EX 0",
            "-ERR invalid expire time in 'set' command",
        )
        .await;
    server.stop().await;
    assert_eq!(paper.text(), "SET oak 31 EX 60\n(flushed)");
}
