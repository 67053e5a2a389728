//! `Changes`: which files of a course differ from a commit, according to git.

use crate::course::{Course, Exercise, Level, wrong_dir};
use crate::error::{Problem, Result};
use crate::process::{Cancel, Program};

/// Changed files, relative to the course's root.
pub struct Changes(Vec<String>);

impl Changes {
    /// Asks git for the differences between a commit and the folder's current content. Untracked files count as well.
    pub fn since(course: &Course, commit: &str, cancel: &Cancel) -> Result<Self> {
        let committed = git(
            course,
            &["diff", "--name-only", "--relative", commit, "--"],
            commit,
            cancel,
        )?;
        let unknown = git(
            course,
            &["ls-files", "--others", "--exclude-standard"],
            commit,
            cancel,
        )?;
        Ok(Self(
            committed
                .lines()
                .chain(unknown.lines())
                .map(str::to_owned)
                .collect(),
        ))
    }

    /// Whether an exercise has to be judged again: because of its files, its solutions' files, or files that its level shares.
    pub fn concern(&self, level: &Level, exercise: &Exercise) -> bool {
        let folders = [
            exercise.dir.clone(),
            exercise.solution_dir.clone(),
            wrong_dir(exercise),
        ];
        let workspace = &exercise.workspace_dir;
        let shared = [
            level.manifest(),
            format!("{workspace}/Cargo.toml"),
            format!("{workspace}/Cargo.lock"),
        ];
        self.0.iter().any(|path| {
            shared.contains(path)
                || folders.iter().any(|dir| {
                    path.strip_prefix(dir.as_str())
                        .is_some_and(|rest| rest.starts_with('/'))
                })
        })
    }
}

fn git(course: &Course, args: &[&str], commit: &str, cancel: &Cancel) -> Result<String> {
    let failed = |why: &str| {
        Problem::new(format!(
            "git can't list the changes since `{commit}`: {}",
            why.trim()
        ))
        .at(&course.root, None)
        .next("use a commit of this repository, such as `HEAD~1` or `origin/main`")
    };
    let git = which::which("git").map_err(|_| failed("git isn't installed"))?;
    let ended = Program::new(git)
        .args(["-c", "core.quotePath=false"])
        .args(args)
        .dir(&course.root)
        .run(cancel, |_, _| {})?;
    if ended.success() {
        Ok(ended.stdout.text())
    } else {
        Err(failed(&ended.stderr.text()).into())
    }
}
