use std::thread;

fn main() {
    let greet: Box<dyn Fn() -> &'static str> = Box::new(|| "good evening");
    let greeter = thread::spawn(move || greet());
    println!("{}", greeter.join().unwrap());
}
