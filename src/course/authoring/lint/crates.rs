//! Checks that levels have workspaces, exercises are crates, and solutions are overlays.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Content;
use crate::course::model::{Files, Level, LevelWorkspace, LockFile, is_match};
use crate::course::source::line_of;
use crate::error::Problem;

/// Checks that a workspace's Cargo.toml has each of its exercises as a member, and no other workspace of the level.
pub(super) fn workspace(
    level: &Level,
    workspace: &LevelWorkspace<'_>,
    files: &Files,
) -> Vec<Problem> {
    let path = format!("{}/Cargo.toml", workspace.dir);
    let next = "add `[workspace]` with `resolver = \"3\"` and `members = [\"*\"]`";
    let Some(text) = files.text("Cargo.toml") else {
        return vec![
            Problem::new("this file is missing: exercises are built in a cargo workspace")
                .at(path, None)
                .next(next),
        ];
    };
    let table = match parse(&path, text) {
        Ok(table) => table,
        Err(problem) => return vec![problem],
    };
    let Some(manifest) = get(&table, "workspace").and_then(|value| value.get_ref().as_table())
    else {
        return vec![
            Problem::new("this isn't a workspace")
                .at(path, 1)
                .next(next),
        ];
    };
    let members = manifest.get("members");
    let line = members.map_or(1, |members| line_of(text, members.span().start));
    let (members, exclude) = (patterns(members), patterns(manifest.get("exclude")));
    let covers =
        |patterns: &[&str], name: &str| patterns.iter().any(|pattern| is_match(pattern, name));
    let is_member = |name: &str| covers(&members, name) && !covers(&exclude, name);
    let own = workspace.exercises.iter();
    let left_out = own.filter(|exercise| !is_member(&exercise.name));
    let left_out = left_out.map(|exercise| {
        let what = format!(
            "exercise `{}` isn't a member of its workspace",
            exercise.name
        );
        Problem::new(what)
            .at(&path, line)
            .next("write `members = [\"*\"]`, or add the exercise to `members`")
            .about(&exercise.name)
    });
    let others = level.workspaces().into_iter().filter_map(|other| {
        let name = other.dir.strip_prefix(workspace.dir)?.strip_prefix('/')?;
        let what = format!("cargo takes the workspace `{name}` for a member of this one");
        is_member(name).then(|| {
            Problem::new(what)
                .at(&path, line)
                .next(format!("add it to `exclude`: `exclude = [\"{name}\"]`"))
        })
    });
    left_out
        .chain(others)
        .chain(unlocked(workspace, files))
        .collect()
}

/// Checks that a workspace's lock file lists each of its exercises. If one is missing, every cargo that a learner or an editor starts changes the file.
fn unlocked(workspace: &LevelWorkspace<'_>, files: &Files) -> Vec<Problem> {
    let Some(text) = files.text("Cargo.lock") else {
        return Vec::new();
    };
    let path = format!("{}/Cargo.lock", workspace.dir);
    let packages = match LockFile::parse(text) {
        Ok(lock) => lock.packages,
        Err(fault) => return vec![invalid(&path, text, &fault)],
    };
    // An empty file is as good as none.
    let own = workspace.exercises.iter().filter(|_| !packages.is_empty());
    own.filter(|exercise| !packages.iter().any(|it| it.name == exercise.name))
        .map(|exercise| {
            let name = &exercise.name;
            Problem::new(format!(
                "the lock file doesn't list exercise `{name}`, so cargo changes the file"
            ))
            .at(&path, None)
            .next("run `cargo update --workspace` in this folder")
            .about(name)
        })
        .collect()
}

/// Checks that an exercise has all required files, and its solution only files that a learner could have written.
pub(super) fn exercise(content: &Content) -> Vec<Problem> {
    let Content {
        exercise,
        shipped,
        solution,
    } = content;
    let mut problems = Vec::new();
    let missing = |path: String, next: &str| {
        Problem::new("this is missing from the exercise")
            .at(path, None)
            .next(next)
    };
    if shipped.get("Cargo.toml").is_none() {
        problems.push(missing(
            format!("{}/Cargo.toml", exercise.dir),
            "create it: an exercise is a crate",
        ));
    }
    if !shipped.iter().any(|(path, _)| path.starts_with("src/")) {
        problems.push(missing(
            format!("{}/src", exercise.dir),
            "put what the learner edits there",
        ));
    }
    let tests = format!("tests/{}.rs", exercise.name);
    let has_others = exercise.checks.predict.is_some() || !exercise.stages.is_empty();
    if shipped.get(&tests).is_none() && !has_others {
        problems.push(missing(
            format!("{}/{tests}", exercise.dir),
            "write the tests there",
        ));
    }
    problems.extend(package(content));
    if solution.is_empty() {
        let problem = Problem::new(format!("exercise `{}` has no solution", exercise.name))
            .at(&exercise.solution_dir, None);
        problems.push(problem.next("put the files that differ from the exercise's there"));
    }
    for (path, text) in solution.iter() {
        let complain = |what: &str, next: &str| {
            Problem::new(what)
                .at(format!("{}/{path}", exercise.solution_dir), None)
                .next(next)
        };
        if shipped.get(path) == Some(text) {
            problems.push(complain(
                "this file of the solution is the same as the exercise's",
                "remove it from the solution",
            ));
        }
        if !exercise.may_edit(path) {
            let what = format!(
                "the solution changes a file that learners may not edit: `edit` allows {}",
                exercise.edit.join(", ")
            );
            problems.push(complain(
                &what,
                "add it to the exercise's `edit`, or solve the exercise without it",
            ));
        }
    }
    problems
}

/// Checks that the package has the exercise's name. If the solution has a Cargo.toml, that one counts, because the exercise may ship a broken one.
fn package(content: &Content) -> Option<Problem> {
    let name = &content.exercise.name;
    let (dir, text) = match content.solution.text("Cargo.toml") {
        Some(text) => (&content.exercise.solution_dir, text),
        None => (&content.exercise.dir, content.shipped.text("Cargo.toml")?),
    };
    let path = format!("{dir}/Cargo.toml");
    let table = match parse(&path, text) {
        Ok(table) => table,
        Err(problem) => return Some(problem),
    };
    let found =
        get(&table, "package").and_then(|package| package.get_ref().as_table()?.get("name"));
    let (line, what) = match found.map(|found| (found, found.get_ref().as_str())) {
        Some((_, Some(found))) if found == name => return None,
        Some((value, Some(found))) => (
            line_of(text, value.span().start),
            format!("the package is called `{found}`, but the exercise is called `{name}`"),
        ),
        _ => (1, "the package has no name".to_owned()),
    };
    Some(
        Problem::new(what)
            .at(path, line)
            .next(format!("write `name = \"{name}\"` below `[package]`")),
    )
}

fn parse<'t>(path: &str, text: &'t str) -> Result<Spanned<DeTable<'t>>, Problem> {
    DeTable::parse(text).map_err(|fault| invalid(path, text, &fault))
}

fn invalid(path: &str, text: &str, fault: &toml::de::Error) -> Problem {
    let line = fault.span().map(|span| line_of(text, span.start));
    Problem::new(format!("this is not valid TOML: {}", fault.message()))
        .at(path, line)
        .next("correct this line")
}

fn get<'a, 't>(table: &'a Spanned<DeTable<'t>>, key: &str) -> Option<&'a Spanned<DeValue<'t>>> {
    table.get_ref().get(key)
}

/// The strings in a list. Cargo reports values of any other type.
fn patterns<'a>(list: Option<&'a Spanned<DeValue<'_>>>) -> Vec<&'a str> {
    let items = list.and_then(|list| list.get_ref().as_array());
    items
        .into_iter()
        .flat_map(|items| items.iter())
        .filter_map(|item| item.get_ref().as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use crate::course::fixture::Fixture;

    #[test]
    fn a_lock_file_must_list_the_exercises() {
        let fixture = Fixture::new();
        let path = "exercises/01_first/Cargo.lock";
        let lock = indoc! {r#"
            version = 4

            [[package]]
            name = "ropes"
            version = "0.1.0"
        "#};
        fixture.write(path, lock);
        assert_eq!(
            fixture.lint(),
            [
                "exercises/01_first/Cargo.lock: the lock file doesn't list exercise `greet1`, so cargo changes the file\n  \
                 next: run `cargo update --workspace` in this folder"
            ]
        );
        fixture.write(path, lock.replace("ropes", "greet1"));
        assert_eq!(fixture.lint(), [] as [String; 0]);
        fixture.write(path, "version = \n");
        assert!(
            fixture.lint()[0]
                .starts_with("exercises/01_first/Cargo.lock:1: this is not valid TOML: ")
        );
    }
}
