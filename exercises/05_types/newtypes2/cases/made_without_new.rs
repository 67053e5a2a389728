//! error[E0423]
//! 130 percent is created without `Percent::new`.

use newtypes2::{Lamp, Percent};

fn main() {
    let mut lamp = Lamp::off();
    lamp.set(Percent::ALL);
    lamp.set(Percent(130)); // misuse
}
