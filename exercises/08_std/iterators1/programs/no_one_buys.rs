/// Bakes a loaf, and prints that.
fn bake(loaf: u32) -> u32 {
    println!("bake {loaf}");
    loaf
}

fn main() {
    let loaves = (1..=3).map(bake);
    println!("open");
    println!("at most {:?} loaves", loaves.size_hint().1);
}
