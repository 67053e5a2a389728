//! error[E0425]
//! A constant with its old prefix is still there.

use impls1::Badminton;

fn main() {
    assert_eq!(Badminton::POINTS_TO_WIN, 21);
    assert_eq!(impls1::BADMINTON_POINTS_TO_WIN, 21); // misuse
}
