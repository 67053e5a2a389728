//! Climbs made-up routes.

use impls2::{Pitch, Route};

/// A route whose pitches have meters and a grade, and some changes to it.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let count = pick(7);
    let pitches: Vec<(u64, u64)> = (0..count).map(|_| pitch(&mut pick)).collect();
    let count = pick(4);
    let changes = (0..count).map(|_| match pick(2) {
        0 => format!("\n.turn_back_at({})", pick(11)),
        _ => {
            let (meters, grade) = pitch(&mut pick);
            format!("\n.extend_by({meters}, {grade})")
        }
    });
    let changes: String = changes.collect();
    format!("Route::of({pitches:?}){changes}")
}

fn pitch(pick: &mut impl FnMut(u64) -> u64) -> (u64, u64) {
    (pick(50), pick(11))
}

/// The length and the grade of the route, before and after each change.
pub fn answer(input: &str) -> String {
    let numbers = |text: &str| -> Vec<u32> {
        let words = text.split(['(', '[', ',', ' ', ']', ')']);
        words.flat_map(str::parse).collect()
    };
    let pitch = |numbers: &[u32]| Pitch {
        meters: numbers[0],
        grade: numbers[1],
    };
    let mut lines = input.lines();
    let pitches = numbers(lines.next().expect("a route"));
    let mut route = Route::of(pitches.chunks(2).map(pitch).collect());
    let mut answers = vec![show(&route)];
    for line in lines {
        match &numbers(line)[..] {
            [grade] => route.turn_back_at(*grade),
            numbers => route.extend_by(pitch(numbers)),
        }
        answers.push(show(&route));
    }
    answers.join("\n")
}

fn show(route: &Route) -> String {
    format!("{} meters, grade {}", route.meters(), route.grade())
}
