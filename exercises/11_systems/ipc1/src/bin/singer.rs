//! Sings its arguments, one per line.

fn main() {
    for line in std::env::args().skip(1) {
        println!("{line}");
    }
}
