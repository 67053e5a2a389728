//! error[E0425]
//! A function with its old prefix is still there.

use impls1::TableTennis;

fn main() {
    let game = TableTennis::start();
    assert!(!game.is_over());
    assert!(!impls1::table_tennis_is_over(&game)); // misuse
}
