//! A program for the tests, which does as it's asked.

use std::io::{BufRead, Write, stdin, stdout};
use std::process::exit;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = || arguments[1].parse::<i32>().expect("a number");
    let mut out = stdout();
    match arguments[0].as_str() {
        "say" => println!("{}", arguments[1..].join(" ")),
        "upper" => stdin()
            .lines()
            .for_each(|line| println!("{}", line.unwrap().to_uppercase())),
        "count" => println!("{}", stdin().lines().count()),
        "first" => {
            let mut line = String::new();
            stdin().lock().read_line(&mut line).unwrap();
            print!("{line}");
        }
        // Until the reader has gone.
        "endless" => while writeln!(out, "more").is_ok() {},
        "lines" => (0..number()).for_each(|line| println!("line {line}")),
        "folder" => println!("{}", std::env::current_dir().unwrap().display()),
        "parent" => println!("{}", std::os::unix::process::parent_id()),
        // SAFETY: the program has no handlers.
        "signal" => _ = unsafe { libc::raise(number()) },
        // SAFETY: numbers go in, and numbers come out.
        "interrupt-parent" => unsafe { _ = libc::kill(libc::getppid(), libc::SIGINT) },
        "descriptors" => {
            // SAFETY: it only asks whether there is such a descriptor.
            let is_open = |fd: &i32| unsafe { libc::fcntl(*fd, libc::F_GETFD) } != -1;
            println!("{}", (3..100).filter(is_open).count());
        }
        _ => exit(number()),
    }
}
