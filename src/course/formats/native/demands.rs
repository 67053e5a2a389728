//! Reads an exercise's points, required programs, limits and checks.

use super::quantity::{DURATIONS, SIZES, duration, size};
use super::{edit, inspections, kinds};
use crate::course::model::{Accepted, Checks, Limits, System};
use crate::course::source::document::{At, Table, list};

/// What a pass is worth.
pub(super) fn points(table: &Table) -> u32 {
    let Some(points) = table.integer("points") else {
        return 1;
    };
    if let Ok(points @ 1..=1_000_000) = u32::try_from(points.value) {
        return points;
    }
    let what = format!("`points` of {} is {}", table.name(), points.value);
    table.complain(points.line, what, "write a whole number from 1 to 1000000");
    1
}

/// Names of programs: what the exercise `needs` or `uses`.
pub(super) fn programs(table: &Table, key: &str) -> Vec<String> {
    let programs = table.texts(key).unwrap_or_default();
    for program in &programs {
        if program.value.is_empty()
            || program
                .value
                .contains(|c: char| c.is_whitespace() || matches!(c, '/' | '\\'))
        {
            let what = format!(
                "`{}` in `{key}` of {} is not the name of a program",
                program.value,
                table.name()
            );
            table.complain(
                program.line,
                what,
                "write only the program's name, such as `cc`, without a folder or arguments",
            );
        }
    }
    programs
        .into_iter()
        .map(|program| program.value.to_owned())
        .collect()
}

/// The operating systems on which it can be judged.
pub(super) fn os(table: &Table) -> Vec<System> {
    let named = table.texts("os").unwrap_or_default();
    let known = || System::ALL.into_iter();
    let read = |name: &At<&str>| {
        let system = known().find(|system| system.id() == name.value);
        if system.is_none() {
            let what = format!(
                "`{}` in `os` of {} is not an operating system",
                name.value,
                table.name()
            );
            let next = format!("known here: {}", list(known().map(System::id)));
            table.complain(name.line, what, next);
        }
        system
    };
    named.iter().filter_map(read).collect()
}

pub(super) fn limits(table: &Table) -> Limits {
    let mut limits = Limits::default();
    let Some(table) = table.table("limits") else {
        return limits;
    };
    let keys = [
        "time",
        "memory",
        "output",
        "compiler_time",
        "compiler_memory",
    ];
    table.expect(&[], &keys);
    if let Some(time) = quantity(&table, "time", duration, DURATIONS) {
        limits.time = time;
    }
    if let Some(memory) = quantity(&table, "memory", size, SIZES) {
        limits.memory = memory;
    }
    if let Some(output) = quantity(&table, "output", size, SIZES) {
        limits.output = output;
    }
    if let Some(time) = quantity(&table, "compiler_time", duration, DURATIONS) {
        limits.compiler.time = time;
    }
    if let Some(memory) = quantity(&table, "compiler_memory", size, SIZES) {
        limits.compiler.memory = memory;
    }
    limits
}

fn quantity<T>(table: &Table, key: &str, parse: fn(&str) -> Option<T>, forms: &str) -> Option<T> {
    let text = table.text(key)?;
    let quantity = parse(text.value);
    if quantity.is_none() {
        table.complain(
            text.line,
            format!("`{key}` in {} is `{}`", table.name(), text.value),
            forms,
        );
    }
    quantity
}

/// Checks beyond build and tests.
pub(super) fn checks(table: &Table) -> Checks {
    let Some(table) = table.table("checks") else {
        return Checks::default();
    };
    let keys = [
        "fmt", "deny", "refuses", "mutants", "predict", "conforms", "emits", "faster", "oracle",
    ];
    table.expect(&[], &[&keys[..], &inspections::KEYS].concat());
    let deny = table.texts("deny").unwrap_or_default();
    for lint in deny.iter().filter(|lint| !is_lint(lint.value)) {
        let what = format!(
            "`{}` in `deny` in {} is not the name of a lint",
            lint.value,
            table.name()
        );
        table.complain(
            lint.line,
            what,
            "write `clippy::needless_clone` for a Clippy lint, or `unused_mut` for a compiler lint",
        );
    }
    Checks {
        fmt: table.boolean("fmt").is_some_and(|fmt| fmt.value),
        deny: deny.into_iter().map(|lint| lint.value.to_owned()).collect(),
        refuses: pattern(&table, "refuses"),
        mutants: pattern(&table, "mutants"),
        predict: pattern(&table, "predict"),
        inspections: inspections::inspections(&table),
        conforms: kinds::conforms(&table),
        emits: kinds::emits(&table),
        faster: kinds::faster(&table),
        oracle: kinds::oracle(&table),
    }
}

/// A check's pattern for files of the exercise.
fn pattern(table: &Table, key: &str) -> Option<String> {
    let pattern = table.text(key)?;
    if let Err(fault) = edit::glob(pattern.value) {
        let what = format!(
            "the pattern `{}` in `{key}` of {} {fault}",
            pattern.value,
            table.name()
        );
        let next = "write paths relative to the exercise's folder, with `/`, such as `cases/*.rs`";
        table.complain(pattern.line, what, next);
    }
    Some(pattern.value.to_owned())
}

/// Mutants that may survive.
pub(super) fn accepted(table: &Table) -> Vec<Accepted> {
    let mut accepted: Vec<Accepted> = Vec::new();
    for entry in table.tables("accepted_mutants") {
        let entry = entry.named(format!("`accepted_mutants` of {}", table.name()));
        entry.expect(&["mutant", "reason"], &[]);
        let (mutant, reason) = (entry.line_of_text("mutant"), entry.line_of_text("reason"));
        let (Some(mutant), Some(reason)) = (mutant, reason) else {
            continue;
        };
        if accepted.iter().any(|other| other.mutant == mutant.value) {
            entry.complain(
                mutant.line,
                format!("{} accepts `{}` twice", table.name(), mutant.value),
                "remove one of them",
            );
        }
        accepted.push(Accepted {
            mutant: mutant.value.to_owned(),
            reason: reason.value.to_owned(),
        });
    }
    accepted
}

/// Whether a string has the form of a lint's name.
fn is_lint(text: &str) -> bool {
    let name = text.strip_prefix("clippy::").unwrap_or(text);
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|character| {
            character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_'
        })
}
