//! Prints what it reads in upper case, while it reads it. With an argument, prints at most that many bytes.

use std::io::{Read, Write, stdin, stdout};

fn main() {
    let limit = std::env::args().nth(1);
    let limit = limit.map_or(u64::MAX, |limit| limit.parse().expect("a number"));
    let mut input = stdin().take(limit);
    let mut bytes = [0; 4096];
    loop {
        let count = input.read(&mut bytes).expect("the text can be read");
        if count == 0 {
            return;
        }
        bytes.make_ascii_uppercase();
        stdout()
            .write_all(&bytes[..count])
            .expect("the text can be written");
    }
}
