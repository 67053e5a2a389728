//! What does a new aquarium cost? `cargo run -- 60` asks about 60 litres. The glass has a price of its own; gravel and
//! plants are worked out in blocks, so that their helper names stay inside.

fn main() {
    let litres = number(1);
    let price = 40 + litres;

    // The helpers end with the block; only the last expression, without a semicolon, comes out.
    let gravel = {
        let price = 12;
        let bags = litres.div_ceil(20);
        bags * price
    };

    let green = {
        let price = 7;
        let plants = litres / 10 + 1;
        plants * price
    };

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
