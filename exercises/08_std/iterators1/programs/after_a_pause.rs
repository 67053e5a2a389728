/// Bakes a loaf, and prints that.
fn bake(loaf: u32) -> u32 {
    println!("bake {loaf}");
    loaf
}

fn main() {
    let mut loaves = (1..=9).map(bake);
    for loaf in loaves.by_ref().take_while(|loaf| *loaf < 2) {
        println!("sell {loaf}");
    }
    println!("pause");
    println!("sell {:?}", loaves.next());
}
