//! Waits for the end of its input, and ends with this exit code.

use std::io::{copy, sink, stdin};
use std::process::exit;

fn main() {
    copy(&mut stdin(), &mut sink()).expect("the input can be read");
    let code = std::env::args().nth(1).expect("an exit code");
    exit(code.parse().expect("a number"));
}
