/// Bakes a loaf, and prints that.
fn bake(loaf: u32) -> u32 {
    println!("bake {loaf}");
    loaf
}

/// Returns whether a loaf is good. Those with an even number are.
fn check(loaf: &u32) -> bool {
    println!("check {loaf}");
    loaf.is_multiple_of(2)
}

fn main() {
    let good = (1..=6).map(bake).filter(check).take(1);
    println!("open");
    for loaf in good {
        println!("sell {loaf}");
    }
}
