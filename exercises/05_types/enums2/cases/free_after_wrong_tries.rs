//! error[E0559]
//! A free locker remembers two wrong tries.

use enums2::Locker;

fn main() {
    let _free = Locker::Free;
    let _wrong = Locker::Free { wrong_tries: 2 }; // misuse
}
