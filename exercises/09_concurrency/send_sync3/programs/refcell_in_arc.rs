use std::cell::RefCell;
use std::sync::Arc;
use std::thread;

fn main() {
    let names = Arc::new(RefCell::new(vec!["Orion"]));
    let other = Arc::clone(&names);
    thread::spawn(move || other.borrow_mut().push("Lyra"))
        .join()
        .unwrap();
    println!("{}", names.borrow().len());
}
