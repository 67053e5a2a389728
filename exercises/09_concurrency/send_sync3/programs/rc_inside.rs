use std::rc::Rc;
use std::thread;

fn main() {
    let owners = thread::spawn(|| {
        let map = Rc::new("map of the cave");
        let copy = Rc::clone(&map);
        Rc::strong_count(&copy)
    });
    println!("{}", owners.join().unwrap());
}
