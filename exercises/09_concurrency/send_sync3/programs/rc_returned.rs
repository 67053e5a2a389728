use std::rc::Rc;
use std::thread;

fn main() {
    let map = thread::spawn(|| Rc::new("map of the cave"));
    println!("{}", map.join().unwrap());
}
