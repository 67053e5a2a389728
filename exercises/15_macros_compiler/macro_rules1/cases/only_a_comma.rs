//! error: no rules expected
//! There is a comma, and no note.

use macro_rules1::melody;

fn main() {
    println!("{:?}", melody![C 4,]);
    println!("{:?}", melody![,]); // misuse
}
