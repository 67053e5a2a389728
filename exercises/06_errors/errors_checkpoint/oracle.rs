//! Takes the vehicles of made-up lists on board.

use std::error::Error;

use errors_checkpoint::{Deck, mistakes, read_booking, read_list};

/// The length of the deck, and a list of up to six lines.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let metres = match pick(10) {
        0 => 0,
        _ => 1 + pick(40),
    };
    let (count, all_are_good) = (pick(7), pick(2) == 0);
    let lines = (0..count).map(|_| {
        let vehicle = ["van", "bicycle", "camping bus", "Škoda"][pick(4) as usize];
        let (metres, people) = (pick(15), 1 + pick(4));
        let line = match pick(12) {
            0 => String::new(),
            1 => format!("  {vehicle} ,{metres} ,  {people}"),
            _ if all_are_good => format!("{vehicle}, {metres}, {people}"),
            2 => format!("{vehicle}, {metres}"),
            3 => format!("{vehicle}, {metres}, {people}, 1"),
            4 => format!("{vehicle}, long, {people}"),
            5 => format!("{vehicle}, , many"),
            6 => format!("{vehicle}, {metres}, "),
            7 => format!("{vehicle}, {metres}, 0"),
            8 => format!("{vehicle}, -{metres}, 0"),
            _ => format!("{vehicle}, {metres}, {people}"),
        };
        format!("\n{line}")
    });
    format!("a deck of {metres} metres{}", lines.collect::<String>())
}

/// The list or its error, all mistakes, and what becomes of each booking that can be read.
pub fn answer(input: &str) -> String {
    let (deck, list) = input.split_once('\n').unwrap_or((input, ""));
    let metres = deck.split(' ').flat_map(str::parse).next();
    let mut answers = vec![match read_list(list) {
        Ok(bookings) => format!("{} bookings", bookings.len()),
        Err(error) => chain(&error),
    }];
    answers.extend(mistakes(list).iter().map(|error| chain(error)));
    let mut deck = Deck::new(metres.expect("a number"));
    for line in list.lines() {
        let Ok(booking) = read_booking(line) else {
            continue;
        };
        let who = format!("{} with {}", booking.vehicle, booking.people);
        answers.push(match deck.board(&booking) {
            Ok(()) => format!("{who}: {} of {} free", deck.free(), deck.metres()),
            Err(error) => format!("{}: {} free", chain(&error), deck.free()),
        });
    }
    answers.join("\n")
}

/// All messages of an error.
fn chain(error: &dyn Error) -> String {
    let mut messages = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(inner) = cause {
        messages.push(inner.to_string());
        cause = inner.source();
    }
    messages.join(": ")
}
