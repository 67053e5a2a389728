//! error[E0277]
//! A screen is read by another thread, through a shared reference.

use std::thread;

use send_sync2::Screen;

fn main() {
    let screen = Screen::open();
    thread::scope(|scope| {
        scope.spawn(|| screen.lines().len()); // misuse
    });
    screen.lines();
}
