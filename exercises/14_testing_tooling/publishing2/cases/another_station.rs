//! error[E0277]
//! A program has a station of its own. With one more method in the trait, it wouldn't compile.

use publishing2::{Hill, Report, Station};

struct Roof;

impl Roof {
    fn as_on_the_hill(&self) -> Report {
        Hill.report()
    }
}

#[rustfmt::skip] // misuse
impl Station for Roof { fn report(&self) -> Report { self.as_on_the_hill() } } // misuse

fn main() {
    Roof.as_on_the_hill();
}
