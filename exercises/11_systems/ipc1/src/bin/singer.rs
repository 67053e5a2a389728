//! Sings its arguments, one per line. After the argument `wait`, it waits for a line of input before it goes
//! on, and after `cue`, it prints one to standard error.

use std::io::stdin;

fn main() {
    for line in std::env::args().skip(1) {
        match line.as_str() {
            "wait" => _ = stdin().read_line(&mut String::new()).expect("a cue"),
            "cue" => eprintln!("now"),
            _ => println!("{line}"),
        }
    }
}
