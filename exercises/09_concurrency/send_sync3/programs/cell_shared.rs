use std::cell::Cell;
use std::thread;

fn main() {
    let steps = Cell::new(40);
    thread::scope(|scope| {
        scope.spawn(|| steps.set(42));
    });
    println!("{}", steps.get());
}
