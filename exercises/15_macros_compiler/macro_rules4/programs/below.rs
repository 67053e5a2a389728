//! A macro is used above its definition.

fn main() {
    greet!();
    later();
}

macro_rules! greet {
    () => {
        println!("hello")
    };
}

fn later() {
    greet!();
}
