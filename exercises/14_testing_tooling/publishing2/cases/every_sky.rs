//! error[E0005]
//! A program looks at both variants and at no other one. With one more, it wouldn't compile.

use publishing2::{Hill, Sky, Station};

fn is_clear(sky: Sky) -> bool {
    let (Sky::Clear | Sky::Cloudy) = sky; // misuse
    sky != Sky::Cloudy
}

fn main() {
    is_clear(Hill.report().sky);
}
