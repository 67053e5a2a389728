//! The report of the author's gate.

use super::measures::measures;
use super::mutation_report::mutation_table;
use crate::course::Exercise;
use crate::judge::{
    GateFinding, GateReport, GateSides, Measured, MutationReport, Recognition, Skip, SolutionState,
};
use crate::ui::report::{change, count, error};
use crate::ui::terminal::{Style, wrap};

/// How to get the program that generates mutants.
const INSTALL: &str = "install it with `cargo install cargo-mutants --locked`";

/// The whole report; `scope` names what was checked.
pub fn gate(report: &GateReport<'_>, scope: &str, width: usize, style: Style) -> Vec<String> {
    let mut lines = Vec::new();
    if !report.measured.is_empty() {
        let levels: Vec<_> = report
            .measured
            .iter()
            .map(|(level, of_level)| {
                let values = of_level.iter().map(|one| (one.measures, one.seconds));
                (*level, values.collect())
            })
            .collect();
        lines.extend(measures(&levels));
    }
    for one in report.measured.iter().flat_map(|(_, of_level)| of_level) {
        lines.extend(advice(one, width, style));
    }
    let has_tried = !report.mutations.is_empty();
    if has_tried {
        let levels: Vec<(&str, Vec<&MutationReport>)> = report
            .mutations
            .iter()
            .map(|(level, reports)| (*level, reports.iter().collect()))
            .collect();
        lines.extend(mutation_table(&levels));
    }
    lines.extend(recognition_line(report));
    for (name, skip) in &report.skipped {
        let install = match skip {
            Skip::Program(_) => " (`runner doctor` shows how to install it)",
            _ => "",
        };
        let words = format!("{} {name} was skipped: {skip}{install}", style.skip_mark());
        lines.extend(wrap(&words, width));
    }
    if report.lacks_mutator {
        lines.push(format!(
            "{} cargo-mutants is not installed: only the wrong solutions in `wrong/` were judged ({INSTALL})",
            style.skip_mark()
        ));
    }
    for fault in &report.flaky {
        let words = format!(
            "{} {}; it was right when it was judged again",
            style.warn("flaky:"),
            fault.what
        );
        lines.extend(wrap(&words, width));
    }
    // What has to be corrected comes last, where it's seen in a long log.
    lines.extend(findings(&report.findings, width, style));
    lines.push(if report.findings.is_empty() {
        let found = "every pristine exercise fails as declared, every solution passes";
        let no_wrong_one = if has_tried {
            ", no wrong solution does"
        } else {
            ""
        };
        let skipped = match report.skipped.len() {
            0 => String::new(),
            number => format!("; {number} skipped"),
        };
        format!(
            "{} {scope}: {found}{no_wrong_one}{skipped}",
            style.pass_mark()
        )
    } else {
        let found = count(report.findings.len(), "problem");
        format!("{} {scope}: {found}", style.fail_mark())
    });
    lines
}

/// What the author should look at again: how large an exercise is, and what comes too early in it.
fn advice(one: &Measured<'_>, width: usize, style: Style) -> Vec<String> {
    let name = &one.exercise.name;
    let mut lines = Vec::new();
    let excess = one.measures.excess(one.exercise, one.seconds);
    if !excess.is_empty() {
        let words = format!("{} {name}: {}", style.warn("large:"), excess.join(", "));
        lines.extend(wrap(&words, width));
    }
    if !one.too_early.is_empty() {
        let used = one.too_early.join("`, `");
        let label = style.warn("early:");
        let words = format!("{label} {name}: `{used}`, which no lesson has introduced so far");
        lines.extend(wrap(&words, width));
    }
    lines
}

/// What the author has to correct.
pub fn findings(findings: &[GateFinding], width: usize, style: Style) -> Vec<String> {
    let lines = findings.iter();
    let lines = lines.flat_map(|found| finding(found, width, style));
    lines.collect()
}

/// All sides of one exercise, one line each, and what has to be corrected.
pub fn gate_sides(
    exercise: &Exercise,
    sides: &GateSides,
    width: usize,
    style: Style,
) -> Vec<String> {
    let starts = exercise.starts.as_ref();
    let starts = starts.map(ToString::to_string).unwrap_or_default();
    let fails = if sides.starts_well {
        "fails as declared"
    } else {
        "does not fail as declared"
    };
    let passes = match sides.solution {
        SolutionState::Clean => "passes",
        SolutionState::Warns => "passes, but is not free of warnings",
        SolutionState::Skipped => "can't be judged on this machine",
        SolutionState::Fails => "does not pass",
    };
    let solution_mark = match sides.solution {
        SolutionState::Skipped => style.skip_mark(),
        state => style.mark(state == SolutionState::Clean),
    };
    let mut lines = vec![
        format!(
            "{} {}: as shipped it {fails} with `{starts}`",
            style.mark(sides.starts_well),
            exercise.name
        ),
        format!("{solution_mark} its solution {passes}"),
    ];
    if let Some(report) = &sides.mutations {
        let mark = style.mark(report.is_sound());
        lines.push(format!("{mark} {}", summary(report)));
    }
    if sides.lacks_mutator {
        lines.push(format!(
            "{} cargo-mutants is not installed ({INSTALL})",
            style.skip_mark()
        ));
    }
    let mut lines: Vec<String> = lines.iter().flat_map(|line| wrap(line, width)).collect();
    lines.extend(findings(&sides.findings, width, style));
    lines
}

/// The result of an exercise's wrong solutions, for an author who waits for those of others.
pub fn mutated(exercise: &str, report: &MutationReport, width: usize, style: Style) -> Vec<String> {
    let mark = style.mark(report.is_sound());
    let mut lines = vec![format!("{mark} {exercise}: {}", summary(report))];
    let survivors = report.survivors.iter().map(|mutant| &mutant.name);
    lines.extend(survivors.map(|name| format!("  survives: {name}")));
    let vacuous = report.vacuous.iter();
    lines.extend(vacuous.map(|test| format!("  fails on no wrong solution: {test}")));
    lines.iter().flat_map(|line| wrap(line, width)).collect()
}

/// How many wrong solutions are recognized as what they are; `None` if none was judged.
fn recognition_line(report: &GateReport<'_>) -> Option<String> {
    let sum = |number: fn(&Recognition) -> usize| {
        let levels = report.recognition.iter();
        levels.map(|(_, of_level)| number(of_level)).sum::<usize>()
    };
    let (cases, judged) = (sum(|found| found.cases), sum(|found| found.judged));
    let recognized = sum(|found| found.recognized);
    (judged + recognized > 0).then(|| {
        let distinct = (judged == cases).then(|| {
            let distinct = sum(|found| found.distinct);
            format!("; failures of their own: {distinct}")
        });
        format!(
            "mistakes: {recognized} of {} recognized{}",
            count(cases, "wrong solution"),
            distinct.unwrap_or_default()
        )
    })
}

fn finding(found: &GateFinding, width: usize, style: Style) -> Vec<String> {
    let mut lines = error(&found.problem.clone().into(), width, style);
    if let Some(shown) = &found.change {
        lines.extend(change(
            &shown.path,
            &shown.right,
            &shown.wrong,
            width,
            style,
        ));
    }
    lines
}

fn summary(report: &MutationReport) -> String {
    let MutationReport {
        made,
        caught,
        not_viable,
        survivors,
        accepted,
        vacuous,
        ..
    } = report;
    format!(
        "{}: {caught} caught, {not_viable} not viable, {accepted} accepted, {} survived; {}",
        count(*made, "wrong solution"),
        survivors.len(),
        count(vacuous.len(), "vacuous test"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Measures;
    use crate::course::fixture::Fixture;
    use crate::error::Problem;

    fn found(what: &str) -> GateFinding {
        Problem::new(what).next("correct it").into()
    }

    #[test]
    fn a_report_ends_with_its_result() {
        let mut report = GateReport::default();
        let last = |report: &GateReport<'_>| {
            let lines = gate(report, "2 exercises of 1 level", 100, Style::PLAIN);
            lines.last().cloned().unwrap_or_default()
        };
        let sound = "ok 2 exercises of 1 level: every pristine exercise fails as declared, every solution passes";
        assert_eq!(last(&report), sound);
        report
            .mutations
            .push(("01_first", vec![MutationReport::default()]));
        report.lacks_mutator = true;
        assert_eq!(last(&report), format!("{sound}, no wrong solution does"));
        report.skipped.push(("b", Skip::Program("cc".to_owned())));
        let lines = gate(&report, "2 exercises of 1 level", 100, Style::PLAIN);
        let skipped =
            "- b was skipped: `cc` is not installed (`runner doctor` shows how to install it)";
        assert!(lines.iter().any(|line| line == skipped), "{lines:?}");
        assert_eq!(
            last(&report),
            format!("{sound}, no wrong solution does; 1 skipped")
        );
        report.findings.push(found("`a` passes as shipped"));
        assert_eq!(last(&report), "x 2 exercises of 1 level: 1 problem");
        let lines = gate(&report, "", 100, Style::PLAIN).join("\n");
        let end = "error: `a` passes as shipped\n  next: correct it\nx : 1 problem";
        assert!(lines.ends_with(end), "{lines}");
        assert!(
            lines.contains("cargo-mutants is not installed: only the wrong"),
            "{lines}"
        );
    }

    #[test]
    fn what_is_used_too_early_is_named() {
        let course = Fixture::new().open().expect("a course");
        let measured = |too_early| Measured {
            exercise: course.exercise("greet1").expect("an exercise"),
            measures: Measures::default(),
            too_early,
            seconds: 0.0,
        };
        let mut report = GateReport::default();
        let of_level = vec![measured(vec!["closures", "Vec"]), measured(Vec::new())];
        report.measured.push(("01_first", of_level));
        let lines = gate(&report, "", 100, Style::PLAIN);
        let early: Vec<&String> = lines
            .iter()
            .filter(|line| line.starts_with("early:"))
            .collect();
        let expected = "early: greet1: `closures`, `Vec`, which no lesson has introduced so far";
        assert_eq!(early, [expected]);
    }

    #[test]
    fn what_is_wrong_with_the_tests_of_an_exercise_is_named() {
        let mut report = MutationReport {
            made: 1,
            caught: 1,
            ..MutationReport::default()
        };
        let counts = "1 wrong solution: 1 caught, 0 not viable, 0 accepted, 0 survived";
        assert_eq!(
            mutated("a", &report, 100, Style::PLAIN),
            [format!("ok a: {counts}; 0 vacuous tests")]
        );
        report.vacuous.push("counts".to_owned());
        assert_eq!(
            mutated("a", &report, 100, Style::PLAIN),
            [
                format!("x a: {counts}; 1 vacuous test"),
                "  fails on no wrong solution: counts".to_owned()
            ]
        );
    }

    #[test]
    fn every_side_of_an_exercise_has_its_own_line() {
        let course = Fixture::new().open().expect("a course");
        let exercise = course.exercise("greet1").expect("an exercise");
        let mut sides = GateSides {
            starts_well: true,
            solution: SolutionState::Warns,
            mutations: Some(MutationReport {
                made: 2,
                caught: 2,
                ..MutationReport::default()
            }),
            lacks_mutator: false,
            findings: Vec::new(),
        };
        let starts = exercise.starts.as_ref().expect("a declaration").to_string();
        assert_eq!(
            gate_sides(exercise, &sides, 100, Style::PLAIN),
            [
                &format!("ok greet1: as shipped it fails as declared with `{starts}`"),
                "x its solution passes, but is not free of warnings",
                "ok 2 wrong solutions: 2 caught, 0 not viable, 0 accepted, 0 survived; 0 vacuous tests",
            ]
        );
        sides.starts_well = false;
        sides.solution = SolutionState::Fails;
        sides.mutations = None;
        sides.lacks_mutator = true;
        sides.findings.push(found("the solution does not pass"));
        let lines = gate_sides(exercise, &sides, 100, Style::PLAIN);
        assert!(
            lines[0].starts_with("x greet1: as shipped it does not fail"),
            "{lines:?}"
        );
        assert_eq!(lines[1], "x its solution does not pass");
        assert!(
            lines[2].starts_with("- cargo-mutants is not installed"),
            "{lines:?}"
        );
        assert_eq!(lines[3], "error: the solution does not pass");
    }
}
