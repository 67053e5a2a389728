//! error[E0425]
//! The constant with the prefix still exists.

use impls1::Badminton;

fn main() {
    assert_eq!(Badminton::POINTS_TO_WIN, 21);
    assert_eq!(impls1::BADMINTON_POINTS_TO_WIN, 21); // misuse
}
