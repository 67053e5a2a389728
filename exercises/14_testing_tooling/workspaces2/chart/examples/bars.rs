fn main() {
    println!("{}", chart::bar(5));
}
