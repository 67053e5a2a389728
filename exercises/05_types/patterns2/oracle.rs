//! Calculates formulas, and simplifies them.

use std::iter;

use patterns2::Formula::{self, Best, Plus, Points, Sheep, Times};

/// A formula, and for half of the inputs a number of sheep.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let depth = pick(4);
    let formula = text(&mut pick, depth);
    match pick(2) {
        0 => format!("{formula}.simplify()"),
        _ => format!("{formula}.value({})", pick(8)),
    }
}

fn text(pick: &mut impl FnMut(u64) -> u64, depth: u64) -> String {
    if depth == 0 {
        return match pick(3) {
            0 => String::from("Sheep"),
            1 => pick(2).to_string(),
            _ => (pick(20) as i64 - 9).to_string(),
        };
    }
    let (name, count) = match pick(5) {
        0 | 1 => ("plus", 2),
        2 | 3 => ("times", 2),
        _ => ("best", pick(6)),
    };
    let parts = (0..count).map(|_| {
        let less = 1 + pick(depth);
        text(pick, depth - less)
    });
    format!("{name}({})", parts.collect::<Vec<_>>().join(", "))
}

/// The value, or the shorter formula.
pub fn answer(input: &str) -> String {
    let (formula, asked) = input.rsplit_once('.').expect("a call");
    let mut words = formula.split_inclusive(['(', ')', ' ']).flat_map(|part| {
        // The end of a list is a word of its own.
        let end = part.ends_with(')').then_some(")");
        let word = part.trim_end_matches(['(', ')', ',', ' ']);
        iter::once(word).filter(|word| !word.is_empty()).chain(end)
    });
    let formula = read(&mut words).expect("a formula");
    match asked.split(['(', ')']).flat_map(str::parse).next() {
        Some(sheep) => formula.value(sheep).to_string(),
        None => show(&formula.simplify()),
    }
}

/// The next formula; `None` at the end of a list.
fn read<'a>(words: &mut impl Iterator<Item = &'a str>) -> Option<Formula> {
    let word = words.next().filter(|word| *word != ")")?;
    if word == "Sheep" {
        return Some(Sheep);
    }
    if let Ok(points) = word.parse() {
        return Some(Points(points));
    }
    let mut parts = iter::from_fn(|| read(words));
    if word == "best" {
        return Some(Best(parts.collect()));
    }
    let [left, right] = [parts.next()?, parts.next()?].map(Box::new);
    assert!(parts.next().is_none(), "two parts");
    Some(match word {
        "plus" => Plus(left, right),
        _ => Times(left, right),
    })
}

fn show(formula: &Formula) -> String {
    match formula {
        Points(points) => points.to_string(),
        Sheep => String::from("Sheep"),
        Plus(left, right) => format!("plus({}, {})", show(left), show(right)),
        Times(left, right) => format!("times({}, {})", show(left), show(right)),
        Best(formulas) => {
            let parts: Vec<String> = formulas.iter().map(show).collect();
            format!("best({})", parts.join(", "))
        }
    }
}
