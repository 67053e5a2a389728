//! `runner doctor`: what this machine has and lacks for the course.

use std::collections::BTreeSet;
use std::path::Path;

use super::selection;
use crate::cli::CourseAt;
use crate::course::{Course, StateFolder};
use crate::error::{Error, Exit, Problem, Result};
use crate::judge::Toolchain;
use crate::process::Confinement;
use crate::ui::{Finding, Health, Terminal};
use crate::{learn, process, ui};

pub(super) fn run(course: &CourseAt, terminal: Terminal) -> Result<Exit> {
    let named = course.dir.is_some();
    let course = selection::learners_course(course);
    let here = selection::current_dir()?;
    let dir = course
        .as_ref()
        .map_or(here.as_path(), |course| course.root.as_path());
    let mut findings = tools(dir);
    findings.push(linker());
    match &course {
        Ok(course) => findings.extend(about(course)),
        Err(_) if !named && !Course::is_around(&here) => findings.push(lacking(
            "course",
            "no course is here",
            "`runner init DIR` writes the course into a folder",
        )),
        Err(error) => findings.extend(of_course(error)),
    }
    findings.push(self::terminal(terminal));
    findings.push(disk(dir));
    findings.push(reach(Confinement::of_this_system()));
    ui::say(&ui::text_of(&ui::doctor(
        &findings,
        terminal.paper().width,
        terminal.style,
    )))?;
    let missing = findings
        .iter()
        .any(|finding| matches!(finding.state, Health::Missing(_)));
    Ok(if missing {
        Exit::NotPassed
    } else {
        Exit::Success
    })
}

fn good(what: &str, found: impl Into<String>) -> Finding {
    Finding {
        what: what.to_owned(),
        found: found.into(),
        state: Health::Good,
    }
}

fn lacking(what: &str, found: &str, mend: &str) -> Finding {
    Finding {
        what: what.to_owned(),
        found: found.to_owned(),
        state: Health::Lacking(mend.to_owned()),
    }
}

fn missing(what: &str, found: &str, mend: &str) -> Finding {
    Finding {
        what: what.to_owned(),
        found: found.to_owned(),
        state: Health::Missing(mend.to_owned()),
    }
}

/// Why the course can't be opened, or its state folder can't be used.
fn of_course(error: &Error) -> Vec<Finding> {
    let broken = |problem| broken("course", problem, "fix that file");
    error.problems().iter().map(broken).collect()
}

/// A problem, with its place.
fn broken(what: &str, problem: &Problem, mend: &str) -> Finding {
    let place = problem.place.as_ref();
    let place = place.map(|place| format!("{place}: ")).unwrap_or_default();
    let mend = problem.next.as_deref().unwrap_or(mend);
    missing(what, &format!("{place}{}", problem.what), mend)
}

/// The first problem of an error, without its advice.
fn first(error: &Error) -> String {
    error
        .problems()
        .first()
        .map(|problem| problem.what.clone())
        .unwrap_or_default()
}

fn tools(dir: &Path) -> Vec<Finding> {
    let toolchain = match Toolchain::find(dir) {
        Ok(toolchain) => toolchain,
        Err(error) => {
            let rustup = "install it with rustup (https://rustup.rs), then open a new terminal";
            let broken = |problem| broken("Rust", problem, rustup);
            return error.problems().iter().map(broken).collect();
        }
    };
    let mut findings = vec![
        good(
            "Rust",
            format!("{}, {}", toolchain.version, toolchain.origin),
        ),
        good("cargo", toolchain.cargo.display().to_string()),
    ];
    let tool = |what: &str, path: &Option<std::path::PathBuf>, lost: &str, mend: &str| match path {
        Some(path) => good(what, path.display().to_string()),
        None => lacking(what, lost, mend),
    };
    findings.push(tool(
        "clippy",
        &toolchain.clippy,
        "not installed: lints cannot be checked",
        "rustup component add clippy",
    ));
    findings.push(tool(
        "rustfmt",
        &toolchain.rustfmt,
        "not installed: formatting cannot be checked",
        "rustup component add rustfmt",
    ));
    findings
}

/// rustc links through a C compiler's driver on every system but Windows.
fn linker() -> Finding {
    if cfg!(windows) {
        return good(
            "linker",
            "comes with the toolchain, or with Visual Studio's build tools",
        );
    }
    match which::which("cc") {
        Ok(path) => good("linker", path.display().to_string()),
        Err(_) => missing(
            "linker",
            "`cc` was not found",
            "install a C compiler: `apt install gcc`, `dnf install gcc`, `xcode-select --install`",
        ),
    }
}

/// What the course's own folder and exercises need.
fn about(course: &Course) -> Vec<Finding> {
    let mut findings = vec![good(
        "course",
        format!("{} in {}", course.title, course.root.display()),
    )];
    let needs: BTreeSet<&str> = course
        .exercises()
        .flat_map(|exercise| &exercise.needs)
        .map(String::as_str)
        .collect();
    for program in needs {
        let users = course
            .exercises()
            .filter(|exercise| exercise.needs.iter().any(|need| need == program))
            .count();
        findings.push(match which::which(program) {
            Ok(path) => good(program, path.display().to_string()),
            Err(_) => lacking(
                program,
                &format!(
                    "not found: {} cannot be judged",
                    ui::count(users, "exercise")
                ),
                &format!("install it with your system's package manager: `{program}`"),
            ),
        });
    }
    findings.extend(match StateFolder::of(course) {
        Ok(state) => written_and_heard(course, &state),
        Err(error) => of_course(&error),
    });
    findings
}

/// Whether progress can be saved, and whether saves are noticed at once.
fn written_and_heard(course: &Course, state: &StateFolder) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.push(if learn::can_be_written(state) {
        good("progress", learn_path(course))
    } else {
        lacking(
            "progress",
            "the course's folder cannot be written: nothing is saved",
            "copy the course to a folder of yours",
        )
    });
    findings.push(if learn::events_arrive(state) {
        good("file events", "arrive at once")
    } else {
        lacking(
            "file events",
            "do not arrive: files are looked at twice a second instead",
            "move the course to a local disk",
        )
    });
    findings
}

fn learn_path(course: &Course) -> String {
    learn::Progress::open(course).map_or_else(
        |error| first(&error),
        |progress| course.relative(progress.path()).display().to_string(),
    )
}

fn terminal(terminal: Terminal) -> Finding {
    if !terminal.interactive {
        return lacking(
            "terminal",
            "none: `watch` prints reports and reads no keys",
            "run it in a terminal window",
        );
    }
    let size = terminal.size();
    let kind = match (terminal.style.colour, terminal.style.unicode) {
        (true, true) => "colour, Unicode",
        (true, false) => "colour, ASCII",
        (false, true) => "no colour, Unicode",
        (false, false) => "no colour, ASCII",
    };
    good(
        "terminal",
        format!("{} × {}, {kind}", size.width, size.height),
    )
}

/// What code under test can do to the machine, and to its own verdict.
fn reach(reach: Confinement) -> Finding {
    let mend =
        "judge only code that you trust here; Linux 6.12 or later, with Landlock, limits all of it";
    match reach {
        Confinement::Limited => good(
            "limits",
            "a test writes to its scratch folder only, and ends no other program",
        ),
        Confinement::Signals => lacking(
            "limits",
            "a test writes to its scratch folder only, but it could end other programs of yours",
            mend,
        ),
        Confinement::Unlimited => lacking(
            "limits",
            "none: a test could write to any file of yours, also to what the runner builds and remembers, and end other programs",
            mend,
        ),
    }
}

/// Bytes that judging the whole course may take.
const WANTED: u64 = 2 << 30;

fn disk(dir: &Path) -> Finding {
    match process::free_bytes(dir) {
        Some(free) if free < WANTED => lacking(
            "disk",
            &format!("{} MiB free", free >> 20),
            "free some space: 2 GiB let the whole course be built",
        ),
        Some(free) => good("disk", format!("{} GiB free", free >> 30)),
        None => good("disk", "free space is not known on this system"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_code_under_test_could_do_is_told_where_nothing_limits_it() {
        assert_eq!(reach(Confinement::Limited).state, Health::Good);
        for (found, words) in [
            (Confinement::Signals, "end other programs"),
            (Confinement::Unlimited, "write to any file of yours"),
        ] {
            let finding = reach(found);
            assert!(finding.found.contains(words), "{finding:?}");
            assert!(matches!(finding.state, Health::Lacking(_)), "{finding:?}");
        }
    }
}
