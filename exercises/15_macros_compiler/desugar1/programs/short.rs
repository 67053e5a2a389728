//! `&&` becomes an `if`, and so does `||`. And `&`?

fn ask(name: &str, answer: bool) -> bool {
    println!("{name}");
    answer
}

fn main() {
    println!("{}", ask("a", false) && ask("b", true));
    println!("{}", ask("c", false) & ask("d", true));
    println!("{}", ask("e", true) || ask("f", true));
}
