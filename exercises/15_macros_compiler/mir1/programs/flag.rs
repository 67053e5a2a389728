//! A value is moved, but only sometimes. The compiler keeps a flag for it, which you can see in MIR.

struct Bell(&'static str);

impl Drop for Bell {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}
fn ring(moved: bool) {
    let bell = Bell("bell");
    if moved {
        let _taken = bell;
        println!("taken");
    }
    println!("end");
}

fn main() {
    ring(true);
    ring(false);
}
