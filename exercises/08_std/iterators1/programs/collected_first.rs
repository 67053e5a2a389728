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
    let loaves: Vec<u32> = (1..=2).map(bake).collect();
    let good = loaves.into_iter().filter(check);
    println!("open");
    good.for_each(|loaf| println!("sell {loaf}"));
}
