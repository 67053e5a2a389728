//! error[E0382]
//! A line silently copies the roll, so two rolls have the same numbers.

use copies2::Roll;

fn main() {
    let mut roll = Roll::starting_at(1);
    assert_eq!(roll.tear_off(), 1);
    let mut other = roll;
    assert_eq!(other.tear_off(), 2);
    roll.tear_off(); // misuse
}
