fn main() {
    let greeting = String::from("hej");
    let greet = move |name: &str| format!("{greeting} {name}");
    println!("{}", greet("Ida"));
    println!("{}", greet("Olof"));
}
