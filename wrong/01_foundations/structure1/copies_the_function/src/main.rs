//! The ticket machine of a ferry.

const PERSON: u32 = 450;
const CAR: u32 = 2_600;

fn ticket_text(persons: u32, cars: u32) -> String {
    let cents = persons * PERSON + cars * CAR;
    let ferry = std::env::var("FERRY").unwrap_or(String::from("Nora"));
    format!(
        "{ferry}, {persons} persons, {cars} cars: {}.{:02}",
        cents / 100,
        cents % 100
    )
}

fn main() {
    println!("{}", ticket_text(2, 0));
    println!("{}", ticket_text(5, 1));
}
