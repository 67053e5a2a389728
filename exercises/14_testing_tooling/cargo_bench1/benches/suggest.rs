use cargo_bench1::Dictionary;

fn main() {
    divan::main();
}

#[divan::bench]
fn suggest() {
    let dictionary = Dictionary::load();
    let _ = dictionary.suggest("helo");
}
