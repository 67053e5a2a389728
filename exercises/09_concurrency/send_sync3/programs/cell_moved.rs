use std::cell::Cell;
use std::thread;

fn main() {
    let steps = Cell::new(40);
    let walker = thread::spawn(move || {
        steps.set(steps.get() + 2);
        steps.get()
    });
    println!("{}", walker.join().unwrap());
}
