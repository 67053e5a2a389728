//! error: no rules expected
//! There is no comma between two notes.

use macro_rules1::melody;

fn main() {
    println!("{:?}", melody![C 4, D 4]);
    println!("{:?}", melody![C 4; D 4]); // misuse
}
