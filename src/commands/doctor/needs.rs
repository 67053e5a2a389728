//! What single exercises of a course need: programs, and an operating system.

use std::collections::BTreeSet;

use super::{degraded, good};
use crate::course::{Course, Exercise};
use crate::ui;
use crate::ui::Finding;

/// The programs that exercises need.
pub(super) fn programs(course: &Course) -> Vec<Finding> {
    let needs: BTreeSet<&str> = course
        .exercises()
        .flat_map(|exercise| &exercise.needs)
        .map(String::as_str)
        .collect();
    let finding = |program: &str| {
        if let Ok(path) = which::which(program) {
            return good(program, path.display().to_string());
        }
        let needed = |exercise: &Exercise| exercise.needs.iter().any(|need| need == program);
        let users = users(course, needed);
        degraded(
            program,
            &format!("not installed: {users} cannot be judged"),
            &format!("install `{program}` with your system's package manager"),
        )
    };
    needs.into_iter().map(finding).collect()
}

/// The exercises that can only be judged on another operating system.
pub(super) fn systems(course: &Course) -> Option<Finding> {
    let elsewhere = |exercise: &Exercise| !exercise.runs_here();
    let names: BTreeSet<&str> = course
        .exercises()
        .filter(|exercise| elsewhere(exercise))
        .flat_map(|exercise| &exercise.os)
        .map(|system| system.name())
        .collect();
    let names: Vec<&str> = names.into_iter().collect();
    let users = users(course, elsewhere);
    (!names.is_empty()).then(|| {
        degraded(
            "system",
            &format!("{users} can only be judged on {}", names.join(" or ")),
            "judge them there; here they are skipped",
        )
    })
}

/// How many exercises these are, in words.
fn users(course: &Course, are_meant: impl Fn(&Exercise) -> bool) -> String {
    let number = course
        .exercises()
        .filter(|exercise| are_meant(exercise))
        .count();
    ui::count(number, "exercise")
}
