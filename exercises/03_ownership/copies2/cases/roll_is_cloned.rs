//! error[E0599]
//! A line clones the roll, so two rolls have the same numbers.

use copies2::Roll;

fn main() {
    let mut roll = Roll::starting_at(1);
    let other = roll.clone(); // misuse
    roll.tear_off();
}
