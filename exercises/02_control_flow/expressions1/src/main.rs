//! What does a new aquarium cost? `cargo run -- 60` asks about 60 liters. The glass has its own price; gravel and
//! plants are calculated in blocks, so that their helper variables stay inside.
//!
//! The sum can't see the variables in the blocks. Let each block return its result as its value. Keep the braces and
//! the names inside: without the braces, the inner `price` would shadow the outer one.

fn main() {
    let liters = number(1);
    let price = 40 + liters;

    {
        let price = 12;
        let bags = liters.div_ceil(20);
        let gravel = bags * price;
    }

    {
        let price = 7;
        let plants = liters / 10 + 1;
        let green = plants * price;
    }

    println!("glass {price}, gravel {gravel}, plants {green}");
    println!("total {}", price + gravel + green);
}

/// The word at this position on the command line, as a number. (Level 08 explains how it works.)
fn number(position: usize) -> u32 {
    std::env::args()
        .nth(position)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
