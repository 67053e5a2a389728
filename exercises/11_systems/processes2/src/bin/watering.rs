//! `watering CODE [CRASHES FILE]` exits with this code, after it has crashed this often. The file keeps count.

use std::fs::OpenOptions;
use std::io::Write;
use std::process::{abort, exit};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [_, crashes, file] = &arguments[..] {
        let crashes: u64 = crashes.parse().expect("a number of crashes");
        let mut counter = OpenOptions::new();
        let mut counter = counter.create(true).append(true).open(file).unwrap();
        counter.write_all(b"x").unwrap();
        if counter.metadata().unwrap().len() <= crashes {
            abort();
        }
    }
    exit(arguments[0].parse().expect("an exit code"));
}
