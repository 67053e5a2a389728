//! A coffee machine makes a cup of coffee. This program is correct, so leave it as it is.
//!
//! In which order does it print its lines? Follow the calls with a pencil, then fill in `src/lib.rs`.

fn heat() {
    println!("water hot");
}

fn brew() {
    heat();
    println!("brewing");
}

fn main() {
    println!("cup in place");
    make_coffee();
    rinse();
}

fn rinse() {
    println!("rinsing");
}

fn make_coffee() {
    rinse();
    println!("beans ground");
    brew();
}
