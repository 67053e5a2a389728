//! error[E0382]
//! A spoonful is taken out of a jar that was washed.

use methods1::{Glass, Jar};

fn main() {
    let glass = Glass {
        capacity: 250,
        maker: String::from("Lindholm"),
    };
    let mut jar = Jar::full(String::from("plum"), glass);
    assert_eq!(jar.take_out(20), 20);
    let (_label, _glass) = jar.wash();
    jar.take_out(20); // misuse
}
