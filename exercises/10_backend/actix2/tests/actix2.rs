use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::thread;

use actix_web::rt::System;
use actix2::server;

/// Opens a museum with this many workers, and returns its port.
fn open(workers: usize) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        System::new().block_on(async { server(listener, workers).unwrap().await })
    });
    port
}

/// What a visitor reads, who comes over a new connection.
fn visit(port: u16) -> String {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    let request = "GET / HTTP/1.1\r\nHost: museum\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer.lines().last().unwrap_or_default().to_owned()
}

#[test]
fn one_worker_counts() {
    let port = open(1);
    assert_eq!(visit(port), "You are visitor 1.");
    assert_eq!(visit(port), "You are visitor 2.");
}

#[test]
fn all_workers_count_together() {
    let port = open(3);
    let greetings: BTreeSet<_> = (0..12).map(|_| visit(port)).collect();
    let expected: BTreeSet<_> = (1..=12)
        .map(|number| format!("You are visitor {number}."))
        .collect();
    assert_eq!(greetings, expected, "each number is given once");
}

#[test]
fn two_museums_count_on_their_own() {
    let (first, second) = (open(1), open(1));
    assert_eq!(visit(first), "You are visitor 1.");
    assert_eq!(visit(second), "You are visitor 1.");
}
