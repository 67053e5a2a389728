//! The size of the exercises, level by level.

use super::table::table;
use crate::course::Measures;

/// A table with one row per level. The input has a level's id and, for each exercise, its measures and the seconds its tests take.
pub fn measures(levels: &[(&str, Vec<(Measures, f64)>)]) -> Vec<String> {
    let head = [
        "level",
        "exercises",
        "lines to read",
        "of tests",
        "to write",
        "hints",
        "tests run for",
    ];
    let rows: Vec<Vec<String>> = levels
        .iter()
        .map(|(level, exercises)| {
            let spread = |of: &dyn Fn(&Measures) -> usize| {
                let mut all: Vec<usize> =
                    exercises.iter().map(|(measures, _)| of(measures)).collect();
                all.sort_unstable();
                match (all.first(), all.last()) {
                    (Some(least), Some(most)) => format!("{least}-{}-{most}", all[all.len() / 2]),
                    _ => "-".to_owned(),
                }
            };
            let slowest = exercises
                .iter()
                .map(|(_, seconds)| *seconds)
                .fold(0.0, f64::max);
            vec![
                (*level).to_owned(),
                exercises.len().to_string(),
                spread(&|measures| measures.read),
                spread(&|measures| measures.tests),
                spread(&|measures| measures.write),
                spread(&|measures| measures.hints),
                format!("{slowest:.2} s"),
            ]
        })
        .collect();
    let mut lines = table(&head, &rows);
    lines.push(
        "(minimum-median-maximum of the level's exercises; the time of the slowest one)".to_owned(),
    );
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_shows_minimum_median_and_maximum() {
        let of = |read| {
            let measures = Measures {
                read,
                tests: 10,
                write: 2,
                hints: 3,
            };
            (measures, 0.25)
        };
        assert_eq!(
            measures(&[("01_first", vec![of(40), of(7), of(12)])])[..2],
            [
                "level     exercises  lines to read  of tests  to write  hints  tests run for",
                "01_first          3        7-12-40  10-10-10     2-2-2  3-3-3         0.25 s",
            ]
        );
    }
}
