//! The ticket machine of a ferry.

fn main() {
    println!("Nora, 2 persons, 0 cars: 9.00");
    println!("Nora, 5 persons, 1 cars: 48.50");
}
