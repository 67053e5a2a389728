//! error[E0277]
//! A screen is moved to another thread.

use std::thread;

use send_sync2::Screen;

fn main() {
    let mut screen = Screen::open();
    screen.show(String::from("here"));
    thread::spawn(move || screen.show(String::from("there"))); // misuse
}
