//! error: lifetime may not live long enough
//! A reference to the value leaves the closure, and is used without the lock.

use unsafe_cell3::Lock;

fn main() {
    let lock = Lock::new(String::from("secret"));
    lock.with(|text| text.len());
    lock.with(|text| text); // misuse
}
