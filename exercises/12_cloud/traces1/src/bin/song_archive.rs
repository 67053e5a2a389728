//! The second program: takes one request over a connection, and writes its log. The first line is its port. There's
//! nothing to do here.

use std::io::Read;
use std::net::{Ipv4Addr, TcpListener};
use std::process::id;

use traces1::Context;

fn main() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there's a free port");
    println!(
        "{}",
        listener.local_addr().expect("it has an address").port()
    );
    let (mut desk, _) = listener.accept().expect("the desk connects");
    let mut header = String::new();
    desk.read_to_string(&mut header).expect("a header is text");
    let context = Context::parse(&header).map(|before| before.child(|| u64::from(id()) << 8 | 2));
    println!("{context:?}");
}
