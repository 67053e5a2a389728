//! error[E0277]
//! Two threads use one brush at the same time.

use std::thread;

use send_sync2::Brush;

fn main() {
    let brush = Brush::dipped_in('*');
    thread::scope(|scope| {
        scope.spawn(|| brush.line(3)); // misuse
    });
    brush.line(3);
}
