fn main() {
    println!("{}", chart::table(&[("Ada", 5), ("Ben", 3)]));
}
