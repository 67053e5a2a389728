//! Calls all three functions with generated readings and rain.

use adapters2::{Reading, changes, days_until_full, first_hour};

/// A call of one of the functions. A reading is a minute and a temperature.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let count = pick(9);
    match pick(3) {
        0 => {
            let days: Vec<u64> = (0..count).map(|_| pick(4) * pick(10)).collect();
            format!("days_until_full({days:?}, {})", pick(60))
        }
        function => {
            let step = [5, 20, 100][pick(3) as usize];
            let mut minute = pick(step);
            let readings = (0..count).map(|_| {
                let reading = (minute, pick(3) as i32 - 1);
                minute += 1 + pick(step);
                reading
            });
            let readings: Vec<(u64, i32)> = readings.collect();
            let function = ["first_hour", "changes"][function as usize - 1];
            format!("{function}({readings:?})")
        }
    }
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let words = input.split(['(', '[', ',', ' ', ']', ')']);
    let numbers: Vec<i64> = words.flat_map(str::parse).collect();
    let readings: Vec<Reading> = numbers
        .chunks(2)
        .filter_map(|reading| match reading {
            &[minute, level] => Some(Reading {
                minute: minute as u32,
                degrees: level as i32,
            }),
            _ => None,
        })
        .collect();
    let (function, _) = input.split_once('(').expect("a call");
    match function {
        "days_until_full" => {
            let (room, days) = numbers.split_last().expect("a number");
            let days = days.iter().map(|liters| *liters as u32);
            format!("{:?}", days_until_full(days, *room as u32))
        }
        "first_hour" => show(first_hour(readings.into_iter())),
        _ => show(changes(readings.into_iter())),
    }
}

fn show(readings: impl Iterator<Item = Reading>) -> String {
    let readings = readings.map(|reading| (reading.minute, reading.degrees));
    format!("{:?}", readings.collect::<Vec<_>>())
}
