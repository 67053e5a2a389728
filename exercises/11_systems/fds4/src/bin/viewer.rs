//! `viewer NUMBER` prints what it reads from the descriptor with this number, or "nothing".

use std::fs::File;
use std::io::Read;
use std::os::fd::FromRawFd;

fn main() {
    let number = std::env::args().nth(1).expect("a number");
    let number = number.parse().expect("a number");
    // SAFETY: nothing else in this program uses the number.
    let mut file = unsafe { File::from_raw_fd(number) };
    let mut text = String::new();
    match file.read_to_string(&mut text) {
        Ok(_) => println!("{text}"),
        Err(_) => println!("nothing"),
    }
    std::mem::forget(file);
}
