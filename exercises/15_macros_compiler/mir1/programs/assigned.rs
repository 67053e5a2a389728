//! An assignment drops what was there before. A second `let` doesn't.

struct Bell(&'static str);

impl Drop for Bell {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}
fn main() {
    let mut bell = Bell("first");
    bell = Bell("second");
    println!("assigned {}", bell.0);
    let bell = Bell("third");
    println!("shadowed {}", bell.0);
}
