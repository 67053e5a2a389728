//! What single exercises of a course need: programs, and an operating system.

use std::collections::BTreeSet;

use super::{degraded, good};
use crate::course::{CompileTarget, Course, Exercise};
use crate::judge::{Tool, Toolchain};
use crate::process::installed;
use crate::ui;
use crate::ui::Finding;

/// Programs, and the packages that bring them: Debian's and Homebrew's. Those that aren't listed have a package of their own name.
const PACKAGES: [(&str, &str, &str); 16] = [
    ("c++", "g++", "gcc"),
    ("cc", "gcc libc6-dev", "gcc"),
    ("chromium", "chromium", "--cask chromium"),
    ("dig", "dnsutils", "bind"),
    ("e2fsck", "e2fsprogs", "e2fsprogs"),
    ("initdb", "postgresql", "postgresql"),
    ("mariadbd", "mariadb-server", "mariadb"),
    ("mkfs.ext4", "e2fsprogs", "e2fsprogs"),
    ("node", "nodejs", "node"),
    ("postgres", "postgresql", "postgresql"),
    ("psql", "postgresql-client", "libpq"),
    ("qemu-system-arm", "qemu-system-arm", "qemu"),
    ("qemu-system-riscv32", "qemu-system-misc", "qemu"),
    ("redis-cli", "redis-tools", "redis"),
    ("redis-server", "redis-server", "redis"),
    ("wat2wasm", "wabt", "wabt"),
];

/// Programs that Debian doesn't have, and the command that installs them anywhere.
const ELSEWHERE: [(&str, &str); 1] = [("schemathesis", "pipx install schemathesis")];

/// The programs that exercises need or use.
pub(super) fn programs(course: &Course) -> Vec<Finding> {
    let programs: BTreeSet<&str> = course
        .exercises()
        .flat_map(|exercise| exercise.needs.iter().chain(&exercise.uses))
        .map(String::as_str)
        .collect();
    let finding = |program: &str| {
        if let Some(path) = installed(program) {
            return good(program, path.display().to_string());
        }
        let names = |programs: &[String]| programs.iter().any(|name| name == program);
        let needed = users(course, |exercise| names(&exercise.needs));
        let used = users(course, |exercise| names(&exercise.uses));
        let effects = [
            needed.map(|users| format!("{users} cannot be judged")),
            used.map(|users| format!("the tests of {users} check less")),
        ];
        let effects: Vec<String> = effects.into_iter().flatten().collect();
        let what = format!("not installed: {}", effects.join(", "));
        degraded(program, &what, &install(program))
    };
    programs.into_iter().map(finding).collect()
}

/// How a program is installed.
fn install(program: &str) -> String {
    let mut elsewhere = ELSEWHERE.into_iter();
    if let Some((_, command)) = elsewhere.find(|(name, _)| *name == program) {
        return format!("`{command}`, or the like");
    }
    let mut known = PACKAGES.into_iter();
    let known = known.find(|(name, ..)| *name == program);
    let (_, apt, brew) = known.unwrap_or((program, program, program));
    format!("`apt install {apt}`, `brew install {brew}`, or the like")
}

/// The targets for which exercises are compiled.
pub(super) fn targets(course: &Course, toolchain: &Toolchain) -> Vec<Finding> {
    let of = |exercise: &Exercise| exercise.checks.inspections.target;
    let finding = |target: CompileTarget| {
        let tool = Tool::Target(target);
        let users = users(course, |exercise| of(exercise) == Some(target));
        users.map(|users| match tool.find(toolchain) {
            Some(path) => good(tool.name(), path.display().to_string()),
            None => degraded(
                tool.name(),
                &format!("not installed: {users} cannot be judged"),
                tool.install(),
            ),
        })
    };
    CompileTarget::ALL.into_iter().filter_map(finding).collect()
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
    users(course, elsewhere).map(|users| {
        degraded(
            "system",
            &format!("{users} can only be judged on {}", names.join(" or ")),
            "judge them there; here they are skipped",
        )
    })
}

/// How many exercises these are, in words; `None` if there's none.
fn users(course: &Course, are_meant: impl Fn(&Exercise) -> bool) -> Option<String> {
    let number = course
        .exercises()
        .filter(|exercise| are_meant(exercise))
        .count();
    (number > 0).then(|| ui::count(number, "exercise"))
}

#[cfg(test)]
mod tests {
    use super::install;

    #[test]
    fn a_program_is_installed_by_what_has_it() {
        for (program, expected) in [
            (
                "initdb",
                "`apt install postgresql`, `brew install postgresql`, or the like",
            ),
            (
                "curl",
                "`apt install curl`, `brew install curl`, or the like",
            ),
            ("schemathesis", "`pipx install schemathesis`, or the like"),
        ] {
            assert_eq!(install(program), expected);
        }
    }
}
