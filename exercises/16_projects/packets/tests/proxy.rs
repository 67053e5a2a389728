//! Now your program meets others. `Proxy::serve_one` receives one datagram from its socket, and does what the zone
//! decides. A reply goes to where the question came from. What isn't a message is ignored, and so is a reply that can't
//! be sent, because it's longer than any datagram: a single client can't stop the proxy.
//!
//! To forward a question, send its bytes to `upstream` from a new socket, and wait for the answer: a message with the
//! bit 0x8000 and the id of the question, from the address of `upstream`. Send its bytes to the client. Ignore
//! anything else that arrives. If there's no answer within the proxy's `patience`, the client gets a reply without 0x0400, and with
//! the code 2. That's not an error of `serve_one`.
//!
//! The last test asks with `dig`, a program that people use to test name servers, or with a client of its own if `dig`
//! isn't installed. When you've passed it, write a `main` with a loop, and ask it yourself:
//!
//! ```text
//! dig @127.0.0.1 -p 5300 lamp.home.arpa
//! ```

use std::io;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::process::Command;
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use packets::{Data, Message, Proxy, Question, Record, Zone};

/// Longer than any answer takes.
const LONG: Duration = Duration::from_secs(5);
const SHORT: Duration = Duration::from_millis(60);

/// A socket on a free port, which doesn't wait forever.
fn socket() -> UdpSocket {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    socket.set_read_timeout(Some(LONG)).expect("a timeout");
    socket
}

fn address_of(socket: &UdpSocket) -> SocketAddr {
    socket.local_addr().expect("the address of a socket")
}

fn receive(socket: &UdpSocket) -> (Vec<u8>, SocketAddr) {
    let mut buffer = [0; 2048];
    let (length, from) = socket.recv_from(&mut buffer).expect("a datagram");
    (buffer[..length].to_vec(), from)
}

fn zone() -> Zone {
    let record = |name: &str, data| Record {
        name: name.to_owned(),
        ttl: 60,
        data,
    };
    let teapot = "teapot.home.arpa";
    Zone {
        domain: "home.arpa".to_owned(),
        records: vec![
            record(teapot, Data::Address(Ipv4Addr::new(10, 0, 0, 22))),
            record(teapot, Data::Address(Ipv4Addr::new(10, 0, 0, 23))),
            record("brew.home.arpa", Data::Alias(teapot.to_owned())),
        ],
    }
}

fn question(id: u16, name: &str, kind: u16) -> Message {
    let name = name.to_owned();
    Message {
        id,
        flags: 0x0100,
        questions: vec![Question { name, kind }],
        answers: vec![],
    }
}

/// An answer with an address.
fn answer(id: u16, name: &str, address: [u8; 4]) -> Message {
    let data = Data::Address(address.into());
    let name_of_record = name.to_owned();
    Message {
        flags: 0x8180,
        answers: vec![Record {
            name: name_of_record,
            ttl: 5,
            data,
        }],
        ..question(id, name, 1)
    }
}

fn written(message: &Message) -> Vec<u8> {
    message.write().expect("a message that can be written")
}

/// A proxy that serves some datagrams, a client of it, and the server that it forwards to.
struct Scene {
    client: UdpSocket,
    upstream: UdpSocket,
    served: JoinHandle<io::Result<()>>,
}

/// Starts a proxy that serves this many datagrams.
fn start(datagrams: usize, patience: Duration) -> Scene {
    start_with(zone(), datagrams, patience)
}

fn start_with(zone: Zone, datagrams: usize, patience: Duration) -> Scene {
    let [socket, client, upstream] = [socket(), socket(), socket()];
    client.connect(address_of(&socket)).expect("a connection");
    let proxy = Proxy {
        socket,
        zone,
        upstream: address_of(&upstream),
        patience,
    };
    let served = thread::spawn(move || (0..datagrams).try_for_each(|_| proxy.serve_one()));
    Scene {
        client,
        upstream,
        served,
    }
}

impl Scene {
    fn send(&self, bytes: &[u8]) {
        self.client.send(bytes).expect("a proxy that receives");
    }

    /// What the client receives next.
    fn received(&self) -> Message {
        Message::read(&receive(&self.client).0).expect("a message")
    }

    fn end(self) {
        let served = self.served.join().expect("a proxy that doesn't panic");
        assert!(served.is_ok(), "the proxy failed: {served:?}");
    }
}

#[test]
fn a_question_about_the_zone_is_answered() {
    let scene = start(2, LONG);
    for (id, kind, flags) in [(7, 1, 0x8500), (8, 28, 0x8500)] {
        scene.send(&written(&question(id, "brew.home.arpa", kind)));
        let answer = scene.received();
        assert_eq!((answer.id, answer.flags), (id, flags));
        assert_eq!(answer.answers, zone().records[2..]);
    }
    scene.end();
}

#[test]
fn what_is_ignored_does_not_end_the_proxy() {
    let scene = start(4, LONG);
    scene.send(b"tea?");
    scene.send(&[]);
    scene.send(&written(&answer(6, "teapot.home.arpa", [10, 0, 0, 9])));
    scene.send(&written(&question(7, "fridge.home.arpa", 1)));
    let answer = scene.received();
    assert_eq!((answer.id, answer.flags), (7, 0x8503));
    scene.end();
}

#[test]
fn a_reply_that_is_too_long_does_not_end_the_proxy() {
    let mut zone = zone();
    zone.records = vec![zone.records[0].clone(); 5000];
    let scene = start_with(zone, 2, LONG);
    scene.send(&written(&question(7, "teapot.home.arpa", 1)));
    scene.send(&written(&question(8, "fridge.home.arpa", 1)));
    assert_eq!(scene.received().id, 8, "5000 records fit into no datagram");
    scene.end();
}

#[test]
fn a_question_is_forwarded_as_it_is() {
    let scene = start(1, LONG);
    // What comes after the message isn't understood, but still belongs to it.
    let question = [written(&question(7, "poem.example", 1)), vec![1, 2, 3]].concat();
    scene.send(&question);
    let (received, proxy) = receive(&scene.upstream);
    assert_eq!(received, question);
    let answer = [
        written(&answer(7, "poem.example", [192, 0, 2, 1])),
        vec![4, 5],
    ]
    .concat();
    scene.upstream.send_to(&answer, proxy).expect("an answer");
    assert_eq!(receive(&scene.client).0, answer);
    scene.end();
}

#[test]
fn only_the_answer_to_the_question_is_passed_on() {
    let scene = start(1, LONG);
    scene.send(&written(&question(7, "poem.example", 1)));
    let (_, proxy) = receive(&scene.upstream);
    let datagrams = [
        b"tea!".to_vec(),
        written(&answer(8, "poem.example", [192, 0, 2, 8])),
        written(&question(7, "poem.example", 1)),
        written(&answer(7, "poem.example", [192, 0, 2, 1])),
    ];
    for datagram in &datagrams {
        scene.upstream.send_to(datagram, proxy).expect("an answer");
    }
    assert_eq!(receive(&scene.client).0, datagrams[3]);
    scene.end();
}

#[test]
fn strangers_cannot_answer() {
    let scene = start(1, LONG);
    scene.send(&written(&question(7, "poem.example", 1)));
    let (_, proxy) = receive(&scene.upstream);
    let [forged, genuine] =
        [66, 1].map(|last| written(&answer(7, "poem.example", [192, 0, 2, last])));
    socket().send_to(&forged, proxy).expect("a forged answer");
    scene.upstream.send_to(&genuine, proxy).expect("an answer");
    assert_eq!(receive(&scene.client).0, genuine, "the stranger's has 66");
    scene.end();
}

#[test]
fn without_an_answer_the_client_gets_a_failure() {
    let scene = start(2, SHORT);
    scene.send(&written(&question(7, "poem.example", 28)));
    let expected = Message {
        flags: 0x8102,
        ..question(7, "poem.example", 28)
    };
    assert_eq!(scene.received(), expected);
    scene.send(&written(&question(8, "fridge.home.arpa", 1)));
    assert_eq!(scene.received().id, 8, "the next question");
    scene.end();
}

#[test]
fn wrong_answers_do_not_prolong_the_patience() {
    // A busy machine may pause between two wrong answers, but not for this long.
    let patience = 8 * SHORT;
    let Scene {
        client,
        upstream,
        served,
    } = start(1, patience);
    client
        .send(&written(&question(7, "poem.example", 1)))
        .expect("a proxy that receives");
    let (stop, stopped) = mpsc::channel();
    let bore = thread::spawn(move || bore_the_proxy(&upstream, &stopped));
    let (failure, _) = receive(&client);
    let failure = Message::read(&failure).expect("a message");
    assert_eq!(failure.flags, 0x8102);
    drop(stop);
    bore.join().expect("an end");
    assert!(served.join().is_ok_and(|served| served.is_ok()));
}

/// Sends answers to another question all the time.
fn bore_the_proxy(upstream: &UdpSocket, stopped: &Receiver<()>) {
    let (_, proxy) = receive(upstream);
    let wrong = written(&answer(8, "poem.example", [192, 0, 2, 1]));
    while stopped.try_recv() == Err(TryRecvError::Empty) {
        // When the proxy has given up, nothing receives this anymore.
        if upstream.send_to(&wrong, proxy).is_err() {
            break;
        }
        thread::sleep(SHORT / 10);
    }
}

/// What a client gets: how it went, and the data of the answers.
type Told = (String, Vec<String>);

#[test]
fn the_world_asks() {
    let has_dig = Command::new("dig").arg("-v").output().is_ok();
    let ask = if has_dig { ask_with_dig } else { ask_ourselves };
    println!("dig is installed: {has_dig}");
    let scene = start(4, LONG);
    let server = scene.client.peer_addr().expect("the proxy's address");
    let upstream = thread::spawn(move || {
        let (question, proxy) = receive(&scene.upstream);
        let id = Message::read(&question).expect("a question").id;
        let answer = written(&answer(id, "poem.example", [192, 0, 2, 1]));
        scene.upstream.send_to(&answer, proxy).expect("an answer");
    });
    for (name, status, data) in [
        (
            "TEAPOT.home.arpa",
            "NOERROR",
            &["10.0.0.22", "10.0.0.23"][..],
        ),
        ("brew.home.arpa", "NOERROR", &["teapot.home.arpa."]),
        ("fridge.home.arpa", "NXDOMAIN", &[]),
        ("poem.example", "NOERROR", &["192.0.2.1"]),
    ] {
        let (told, answers) = ask(server, name);
        assert_eq!(
            (&*told, answers),
            (status, data.iter().map(|&text| text.to_owned()).collect())
        );
    }
    upstream.join().expect("a question about the poem");
    assert!(scene.served.join().is_ok_and(|served| served.is_ok()));
}

fn ask_with_dig(server: SocketAddr, name: &str) -> Told {
    let port = server.port().to_string();
    let options = ["+tries=1", "+time=2", "+noall", "+comments", "+answer"];
    let mut dig = Command::new("dig");
    dig.args(["@127.0.0.1", "-p", &port, name, "A"])
        .args(options);
    let output = dig.output().expect("dig runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let status = text
        .split_once("status: ")
        .and_then(|(_, rest)| rest.split_once(','));
    let (status, _) = status.unwrap_or_else(|| panic!("dig didn't understand the answer:\n{text}"));
    let answers = text.lines().filter(|line| !line.starts_with(';'));
    let data = answers.filter_map(|line| line.split_whitespace().last());
    (status.to_owned(), data.map(str::to_owned).collect())
}

fn ask_ourselves(server: SocketAddr, name: &str) -> Told {
    let client = socket();
    let question = written(&question(9, name, 1));
    client
        .send_to(&question, server)
        .expect("a proxy that receives");
    let answer = Message::read(&receive(&client).0).expect("an answer");
    let status = match answer.flags & 0xF {
        0 => "NOERROR",
        3 => "NXDOMAIN",
        _ => "another status",
    };
    let data = answer.answers.into_iter().map(|record| match record.data {
        Data::Address(address) => address.to_string(),
        Data::Alias(name) => format!("{name}."),
        Data::Other(kind, _) => format!("kind {kind}"),
    });
    (status.to_owned(), data.collect())
}
