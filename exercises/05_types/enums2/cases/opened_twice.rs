//! error[E0382]
//! The full locker still exists after it was opened.

use enums2::{Bag, Locker};

fn main() {
    let bag = Bag(String::from("boots"));
    let (full, _) = Locker::Free.put(bag, 4711);
    let (_free, _parcel) = full.enter(4711);
    let (_again, _second_bag) = full.enter(4711); // misuse
}
