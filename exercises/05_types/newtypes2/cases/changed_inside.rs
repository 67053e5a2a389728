//! error[E0616]
//! The number inside a percentage is changed.

use newtypes2::Percent;

fn main() {
    let mut percent = Percent::NOTHING;
    percent.0 = 130; // misuse
    assert_eq!(percent.number(), 0);
    percent = Percent::ALL;
    assert_eq!(percent.number(), 100);
}
