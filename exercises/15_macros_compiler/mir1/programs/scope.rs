//! Variables are dropped at the end of their scope. In which order?

struct Bell(&'static str);

impl Drop for Bell {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}
fn main() {
    let _one = Bell("one");
    let two = Bell("two");
    let _ = Bell("three");
    {
        let _inner = Bell("inner");
        drop(two);
    }
    println!("end");
}
