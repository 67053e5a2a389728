//! error[E0382]
//! A locker gives its parcel away, and the full locker is still there.

use enums2::{Locker, Parcel};

fn main() {
    let parcel = Parcel(String::from("boots"));
    let (full, _) = Locker::Free.put(parcel, 4711);
    let (_free, _parcel) = full.enter(4711);
    let (_again, _second_parcel) = full.enter(4711); // misuse
}
