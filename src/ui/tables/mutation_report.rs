//! The results of mutation testing, level by level.

use super::table::table;
use crate::judge::MutationReport;

/// A table with one row per level: how many mutants of its exercises were caught, survived, and so on.
pub fn mutation_table(levels: &[(&str, Vec<&MutationReport>)]) -> Vec<String> {
    let head = [
        "level",
        "exercises",
        "mutants",
        "not viable",
        "caught",
        "accepted",
        "survived",
        "caught of viable",
        "vacuous tests",
    ];
    let mut rows: Vec<Vec<String>> = levels
        .iter()
        .map(|(level, of_level)| row(level, of_level))
        .collect();
    if levels.len() > 1 {
        let all: Vec<&MutationReport> = levels
            .iter()
            .flat_map(|(_, of_level)| of_level)
            .copied()
            .collect();
        rows.push(row("all", &all));
    }
    table(&head, &rows)
}

fn row(level: &str, of_level: &[&MutationReport]) -> Vec<String> {
    let sum = |of: &dyn Fn(&MutationReport) -> usize| {
        of_level.iter().map(|report| of(report)).sum::<usize>()
    };
    let viable = sum(&MutationReport::viable);
    let caught = sum(&|report| report.caught);
    let share = (caught * 1000).checked_div(viable).map_or_else(
        || "-".to_owned(),
        |share| format!("{}.{} %", share / 10, share % 10),
    );
    vec![
        level.to_owned(),
        of_level.len().to_string(),
        sum(&|report| report.made).to_string(),
        sum(&|report| report.not_viable).to_string(),
        caught.to_string(),
        sum(&|report| report.accepted).to_string(),
        sum(&|report| report.survivors.len()).to_string(),
        share,
        sum(&|report| report.vacuous.len()).to_string(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_level_has_a_row_and_the_last_row_has_the_totals() {
        let one = MutationReport {
            made: 10,
            caught: 7,
            not_viable: 2,
            accepted: 1,
            ..MutationReport::default()
        };
        let lines = mutation_table(&[("01_first", vec![&one, &one]), ("02_second", vec![])]);
        assert_eq!(
            lines,
            [
                "level      exercises  mutants  not viable  caught  accepted  survived  caught of viable  vacuous tests",
                "01_first           2       20           4      14         2         0            87.5 %              0",
                "02_second          0        0           0       0         0         0                 -              0",
                "all                2       20           4      14         2         0            87.5 %              0",
            ]
        );
    }
}
