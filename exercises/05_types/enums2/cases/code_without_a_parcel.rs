//! error[E0063]
//! A full locker has a code, and no parcel.

use enums2::{Locker, Parcel};

fn locker(parcel: Parcel, code: u32, wrong_tries: u32) -> Locker {
    drop(Locker::Full { code, wrong_tries }); // misuse
    Locker::Full {
        parcel,
        code,
        wrong_tries,
    }
}

fn main() {
    let _full = locker(Parcel(String::from("boots")), 4711, 0);
}
