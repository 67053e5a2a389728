//! error[E0277]
//! Two threads clone one `Rc` in turn, and other clones of it are outside the lock.

use std::rc::Rc;
use std::thread;

use unsafe_cell3::Lock;

fn main() {
    let lock = Lock::new(Rc::new(1));
    let outside = lock.with(|inside| Rc::clone(inside));
    thread::scope(|scope| {
        scope.spawn(|| lock.with(|inside| drop(Rc::clone(inside)))); // misuse
    });
    drop(outside);
}
