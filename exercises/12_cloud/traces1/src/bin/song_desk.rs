//! The first program: takes a request, and passes it on to the archive, whose port is its argument. It reads the header
//! of the request from its standard input, and writes its log to its standard output. There's nothing to do here.

use std::env::args;
use std::io::{Read, Write, stdin};
use std::net::{Ipv4Addr, TcpStream};
use std::process::id;

use traces1::Context;

fn main() {
    let mut header = String::new();
    stdin()
        .read_to_string(&mut header)
        .expect("a header is text");
    let span = || u64::from(id()) << 8 | 1;
    let context = match Context::parse(header.trim()) {
        Some(before) => before.child(span),
        None => Context {
            trace: u128::from(id()) << 64 | 1,
            span: span(),
            parent: None,
            flags: 1,
        },
    };
    println!("{context:?}");
    let port = args().nth(1).and_then(|port| port.parse::<u16>().ok());
    let archive = (Ipv4Addr::LOCALHOST, port.expect("the argument is a port"));
    let mut archive = TcpStream::connect(archive).expect("the archive is there");
    archive
        .write_all(context.header().as_bytes())
        .expect("the archive listens");
}
