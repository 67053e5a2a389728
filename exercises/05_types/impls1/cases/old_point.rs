//! error[E0425]
//! The function `badminton_point` still exists.

use impls1::Badminton;

fn main() {
    let mut game = Badminton::start();
    game.point(true);
    impls1::badminton_point(&mut game, true); // misuse
}
