fn main() {
    println!("{}", scores::points("hello"));
}
