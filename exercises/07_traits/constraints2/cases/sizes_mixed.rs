//! error[E0308]
//! Quilts of two sizes are compared.

use constraints2::Quilt;

pub fn main() {
    let wide = Quilt::sewn([['r', 'g', 'b']]);
    let high = Quilt::sewn([['r'], ['g'], ['b']]);
    let _ = (wide.matches(&wide), high.matches(&high));
    let _ = wide.matches(&high); // misuse
}
