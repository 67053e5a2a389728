/// Bakes a loaf, and prints that.
fn bake(loaf: u32) -> u32 {
    println!("bake {loaf}");
    loaf
}

fn main() {
    let loaves = (1..=9).map(bake).rev();
    let customers = ["Ida", "Lou"].into_iter();
    for (loaf, name) in loaves.zip(customers) {
        println!("sell {loaf} to {name}");
    }
}
