//! The lints that are forced on the packages of an attempt, as they're written for the wrapper: one per line.

use std::path::Path;

use crate::judge::attempt::Attempt;

/// The prefix of a lint that is forced on tests.
const IN_TESTS: &str = "tests ";

/// The lines for the packages of an attempt.
pub(super) fn lines(attempt: &Attempt<'_>) -> String {
    let plan = &attempt.plan.lints;
    let forced = plan.forced.iter().flatten().cloned();
    let on_tests = plan.forced_on_tests.iter();
    let on_tests = on_tests.map(|lint| format!("{IN_TESTS}{lint}"));
    forced.chain(on_tests).collect::<Vec<_>>().join("\n")
}

/// The lints for tests, or for everything else.
pub fn read(lines: &str, for_tests: bool) -> impl Iterator<Item = &str> {
    lines.lines().filter_map(move |line| {
        let lint = line.strip_prefix(IN_TESTS);
        if for_tests {
            lint
        } else {
            Some(line).filter(|_| lint.is_none())
        }
    })
}

/// The names of the packages inside an exercise's folder in which the learner may edit something.
pub(super) fn nested_packages(attempt: &Attempt<'_>) -> impl Iterator<Item = String> {
    let paths = || attempt.files.iter().map(|(path, _)| path);
    let dirs = paths().filter_map(|path| path.strip_suffix("/Cargo.toml"));
    let is_learners = move |dir: &&str| {
        let mut inside = paths().filter(|path| Path::new(path).starts_with(dir));
        inside.any(|path| attempt.exercise.may_edit(path))
    };
    dirs.filter(is_learners).filter_map(|dir| {
        let manifest = attempt.files.text(&format!("{dir}/Cargo.toml"))?;
        let manifest: toml::Table = manifest.parse().ok()?;
        let name = manifest.get("package")?.get("name")?.as_str()?;
        Some(name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn tests_have_lints_of_their_own() {
        let lines = "clippy::needless_clone\nunsafe_code\ntests unsafe_code";
        let lints = |for_tests| read(lines, for_tests).collect::<Vec<_>>();
        assert_eq!(lints(false), ["clippy::needless_clone", "unsafe_code"]);
        assert_eq!(lints(true), ["unsafe_code"]);
    }
}
