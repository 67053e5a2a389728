//! A lock in a canal lets a boat through. This program is correct; leave it as it is.
//!
//! In which order does it print its lines? Follow the calls with a pencil, then note the lines in `src/lib.rs`.

fn close_gate() {
    println!("gate closed");
}

fn fill() {
    close_gate();
    println!("water in");
}

fn main() {
    println!("boat waits");
    let_boat_through();
    open_gate();
}

fn open_gate() {
    println!("gate open");
}

fn let_boat_through() {
    open_gate();
    println!("boat inside");
    fill();
}
