//! The helper variables end with their block. Only its last expression, without a semicolon, comes out.

fn main() {
    let liters = number(1);
    let price = 40 + liters;

    let gravel = {
        let price = 12;
        let bags = liters.div_ceil(20);
        bags * price
    };

    let green = {
        let price = 7;
        let plants = liters / 10 + 1;
        plants * price
    };

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
