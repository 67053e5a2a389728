//! error[E0308]
//! There is room for fewer counts than are needed.

use codegen1::count;

fn main() {
    let mut counts = [0; 16];
    count(&mut counts, &[7]);
    let mut few = [0_u32; 15];
    few[0] += 1;
    count(&mut few, &[7]); // misuse
    println!("{counts:?} {few:?}");
}
