//! error[E0425]
//! The function `badminton_is_over` still exists.

use impls1::Badminton;

fn main() {
    let game = Badminton::start();
    assert!(!game.is_over());
    assert!(!impls1::badminton_is_over(&game)); // misuse
}
