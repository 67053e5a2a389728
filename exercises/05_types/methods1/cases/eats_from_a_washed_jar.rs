//! error[E0382]
//! Somebody washes a jar and takes a spoonful out of it afterwards.

use methods1::{Glass, Jar};

fn main() {
    let glass = Glass {
        holds_grams: 250,
        maker: String::from("Lindholm"),
    };
    let mut jar = Jar::full(String::from("plum"), glass);
    assert_eq!(jar.take_out(20), 20);
    let (_label, _glass) = jar.wash();
    jar.take_out(20); // misuse
}
