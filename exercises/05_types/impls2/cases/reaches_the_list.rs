//! error[E0616]
//! Code outside the crate reaches the list of a route through `.0`.

use impls2::{Pitch, Route};

fn main() {
    let pitch = |meters| Pitch { meters, grade: 4 };
    let mut route = Route::of(vec![pitch(30)]);
    route.extend_by(pitch(25));
    route.0.reverse(); // misuse
}
