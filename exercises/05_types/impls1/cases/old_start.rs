//! error[E0425]
//! The function `badminton_start` still exists.

use impls1::Badminton;

fn main() {
    assert!(!Badminton::start().is_over());
    assert!(!impls1::badminton_start().is_over()); // misuse
}
