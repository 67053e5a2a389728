//! `println!` is a macro. Without the exclamation mark, the compiler looks for a function called `println`.

fn main() {
    let team = "Ravens";
    let goals = 3;

    println!("{team}");
    println!("goals: {goals}");
    println!("second half");
}
