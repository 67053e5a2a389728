//! Rents places to cars whose plates are written in many ways.

use maps2::{Garage, Plate};

/// Up to eight cars, some of which come again.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let count = pick(9);
    let lines = (0..count).map(|_| {
        let plate = plate(&mut pick);
        match pick(3) {
            0 => format!("place_of({plate:?})"),
            _ => format!("rent({plate:?}, {})", pick(30)),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn plate(pick: &mut impl FnMut(u64) -> u64) -> String {
    let signs = [
        "HHA1", "HHA12", "HHA123", "HHA1234", "HHA1235", "HB7", "HB77",
    ][pick(7) as usize];
    let mut written = String::new();
    for sign in signs.chars() {
        let between = match pick(6) {
            0 => " ",
            1 => "-",
            _ => "",
        };
        written.push_str(between);
        written.push(match pick(2) {
            0 => sign,
            _ => sign.to_ascii_lowercase(),
        });
    }
    written
}

/// What the garage returns each time, and how many cars it has at the end.
pub fn answer(input: &str) -> String {
    let mut garage = Garage::default();
    let answers = input.lines().map(|line| {
        let written = line.split('"').nth(1).expect("a plate");
        let plate = Plate::new(written);
        let place = line.rsplit_once(", ");
        let place = place.and_then(|(_, place)| place.trim_end_matches(')').parse().ok());
        let shown = plate.to_string();
        let place = match place {
            Some(place) => garage.rent(plate, place),
            None => garage.place_of(&plate),
        };
        format!("{shown}: {place:?}")
    });
    let answers: Vec<String> = answers.collect();
    format!("{}\n{} cars", answers.join("\n"), garage.cars())
}
