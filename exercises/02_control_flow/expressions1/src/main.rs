//! What does a new aquarium cost? `cargo run -- 60` asks about 60 litres. The glass has a price of its own; gravel and
//! plants are worked out in blocks, so that their helper names stay inside.
//!
//! The sum cannot see the names from the blocks. Let each block give its result out, as its value. Keep the braces
//! and the names inside: without the braces, the inner `price` hides the outer one.

fn main() {
    let litres = number(1);
    let price = 40 + litres;

    {
        let price = 12;
        let bags = litres.div_ceil(20);
        let gravel = bags * price;
    }

    {
        let price = 7;
        let plants = litres / 10 + 1;
        let green = plants * price;
    }

    println!("glass {price}, gravel {gravel}, plants {green}");
    println!("total {}", price + gravel + green);
}

/// Given: the word at this place of the command line, as a number. Level 08 explains how it works.
fn number(place: usize) -> u32 {
    std::env::args()
        .nth(place)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
