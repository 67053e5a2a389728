//! `runner doctor`: checks whether this machine has what the course needs.

mod build;
mod needs;

use std::path::Path;

use super::{isolation, rust_versions, selection};
use crate::cli::CourseAt;
use crate::course::{Course, Level, LevelWorkspace, Pristine, StateFolder};
use crate::error::{Error, Exit, Problem, Result};
use crate::grade::Policy;
use crate::judge::{Tool, Toolchain, UserSettings};
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
    let toolchain = Toolchain::find(dir);
    let pristine = course.as_ref().map(Pristine::for_learner);
    let mut findings = match &toolchain {
        Ok(toolchain) => tools(toolchain),
        Err(error) => without_tools(error),
    };
    findings.push(settings(&UserSettings::around(dir)));
    let is_missing = |finding: &Finding| matches!(finding.state, Health::Missing(_));
    findings.push(linker());
    // What is missing already would only be reported again.
    if !findings.iter().any(is_missing) {
        let course = course.as_ref().ok().zip(pristine.as_ref().ok());
        findings.extend(building(build::tried(course, &here)));
    }
    match &course {
        Ok(course) => {
            findings.extend(about(course, toolchain.as_ref().ok()));
            if let (Ok(toolchain), Ok(Ok(pristine))) = (&toolchain, &pristine) {
                findings.extend(levels(course, pristine, toolchain));
            }
            findings.extend(own_folder(course));
        }
        Err(_) if !named && !Course::is_around(&here) => findings.push(degraded(
            "course",
            "there is no course here",
            "write the course into a folder with `runner init DIR`",
        )),
        Err(error) => findings.extend(course_problems(error)),
    }
    findings.push(self::terminal(terminal));
    findings.push(disk(dir));
    findings.push(limits(Confinement::of_this_system()));
    ui::print(&ui::text_of(&ui::doctor(
        &findings,
        terminal.paper().width,
        terminal.style,
    )))?;
    if let Ok(policy) = &Policy::of_this_machine(&std::env::temp_dir()) {
        let heading = terminal.style.strong("Untrusted code, in `runner grade`:");
        let lines = [
            vec![String::new(), heading],
            isolation::table(policy, terminal),
        ]
        .concat();
        ui::print(&ui::text_of(&lines))?;
    }
    Ok(if findings.iter().any(is_missing) {
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

fn degraded(what: &str, found: &str, fix: &str) -> Finding {
    Finding {
        what: what.to_owned(),
        found: found.to_owned(),
        state: Health::Degraded(fix.to_owned()),
    }
}

fn missing(what: &str, found: &str, fix: &str) -> Finding {
    Finding {
        what: what.to_owned(),
        found: found.to_owned(),
        state: Health::Missing(fix.to_owned()),
    }
}

/// Why the course can't be opened, or its state folder can't be used.
fn course_problems(error: &Error) -> Vec<Finding> {
    let broken = |problem| broken("course", problem, "correct that file");
    error.problems().iter().map(broken).collect()
}

/// A problem with its location.
fn broken(what: &str, problem: &Problem, fix: &str) -> Finding {
    let place = problem.place.as_ref();
    let place = place.map(|place| format!("{place}: ")).unwrap_or_default();
    let fix = problem.next.as_deref().unwrap_or(fix);
    missing(what, &format!("{place}{}", problem.what), fix)
}

/// The first problem of an error, without its advice.
fn first(error: &Error) -> String {
    error
        .problems()
        .first()
        .map(|problem| problem.what.clone())
        .unwrap_or_default()
}

/// Why there's no toolchain.
fn without_tools(error: &Error) -> Vec<Finding> {
    let rustup = "install it with rustup (https://rustup.rs), then open a new terminal";
    let broken = |problem| broken("Rust", problem, rustup);
    error.problems().iter().map(broken).collect()
}

fn tools(toolchain: &Toolchain) -> Vec<Finding> {
    let mut findings = vec![
        good(
            "Rust",
            format!("{}, {}", toolchain.version, toolchain.origin),
        ),
        good("cargo", toolchain.cargo.display().to_string()),
    ];
    let tool = |what: &str, path: &Option<std::path::PathBuf>, lost: &str, fix: &str| match path {
        Some(path) => good(what, path.display().to_string()),
        None => degraded(what, lost, fix),
    };
    findings.push(tool(
        "clippy",
        &toolchain.clippy,
        "not installed, or not for this compiler: lints cannot be checked",
        "rustup component add clippy",
    ));
    findings.push(tool(
        "rustfmt",
        &toolchain.rustfmt,
        "not installed: formatting cannot be checked",
        "rustup component add rustfmt",
    ));
    findings.extend(Tool::ALL.map(|kind| {
        let lost = "not found: exercises whose checks need it are skipped";
        tool(kind.name(), &kind.find(toolchain), lost, kind.install())
    }));
    findings
}

/// What the user's own configuration of cargo says besides where crates come from.
fn settings(settings: &UserSettings) -> Finding {
    let what = "settings";
    if let Some((path, why)) = settings.broken.first() {
        let place = path.display();
        return degraded(
            what,
            &format!("cargo can't read {place}, which is ignored here: {why}"),
            "correct that file, or cargo and your editor won't work elsewhere",
        );
    }
    let ignored: Vec<String> = settings
        .ignored
        .iter()
        .map(|(path, key)| format!("`{key}` in {}", path.display()))
        .collect();
    if ignored.is_empty() {
        return good(what, "your configuration of cargo can't change a verdict");
    }
    good(
        what,
        format!("ignored while judging: {}", ignored.join(", ")),
    )
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

/// Whether a program could be built, linked and run, and where.
fn building(tried: Result<String>) -> Vec<Finding> {
    let what = "building";
    match tried {
        Ok(place) => vec![good(
            what,
            format!("a program can be built, linked and run in {place}"),
        )],
        Err(error) => {
            let broken = |problem| broken(what, problem, "correct that, and try again");
            error.problems().iter().map(broken).collect()
        }
    }
}

/// What the course's own folder and exercises need.
fn about(course: &Course, toolchain: Option<&Toolchain>) -> Vec<Finding> {
    let mut findings = vec![good(
        "course",
        format!("{} in {}", course.title, course.root.display()),
    )];
    findings.extend(needs::programs(course));
    findings.extend(toolchain.map_or_else(Vec::new, |found| needs::targets(course, found)));
    findings.extend(needs::systems(course));
    findings
}

/// Whether the course's folder for our own files can be used.
fn own_folder(course: &Course) -> Vec<Finding> {
    match StateFolder::of(course) {
        Ok(state) => progress_and_events(course, &state),
        Err(error) => course_problems(&error),
    }
}

/// The levels, or workspaces in them, that need a newer Rust than the installed one.
fn levels(course: &Course, pristine: &Pristine, toolchain: &Toolchain) -> Vec<Finding> {
    let too_old = |workspace: &LevelWorkspace<'_>| {
        let problem = rust_versions::too_old(course, pristine, workspace, &toolchain.version);
        let problem = problem.ok().flatten()?;
        let fix = problem.next.unwrap_or_default();
        let name = workspace.exercises.first()?.workspace();
        Some(degraded(&format!("level {name}"), &problem.what, &fix))
    };
    let workspaces = course.levels.iter().flat_map(Level::workspaces);
    workspaces
        .filter_map(|workspace| too_old(&workspace))
        .collect()
}

/// Whether progress can be saved, and whether saves are noticed at once.
fn progress_and_events(course: &Course, state: &StateFolder) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.push(if learn::can_be_written(state) {
        good("progress", log_path(course))
    } else {
        degraded(
            "progress",
            "cannot be saved: the course's folder is not writable",
            "copy the course to a folder that is",
        )
    });
    findings.push(if learn::events_arrive(state) {
        good("file events", "work")
    } else {
        degraded(
            "file events",
            "do not arrive: files are checked twice a second instead",
            "move the course to a local disk",
        )
    });
    findings
}

fn log_path(course: &Course) -> String {
    learn::Progress::open(course).map_or_else(
        |error| first(&error),
        |progress| course.relative(progress.path()).display().to_string(),
    )
}

fn terminal(terminal: Terminal) -> Finding {
    if !terminal.interactive {
        return degraded(
            "terminal",
            "none for a screen: `watch` prints lines, and takes words instead of keys",
            "run it in a terminal window",
        );
    }
    let size = terminal.size();
    let kind = match (terminal.style.color, terminal.style.unicode) {
        (true, true) => "color, Unicode",
        (true, false) => "color, ASCII",
        (false, true) => "no color, Unicode",
        (false, false) => "no color, ASCII",
    };
    good(
        "terminal",
        format!("{} × {}, {kind}", size.width, size.height),
    )
}

/// What code under test can do to the machine and to its own verdict.
fn limits(confinement: Confinement) -> Finding {
    let fix = "judge only code that you trust, or use Linux 6.12 or later with Landlock";
    match confinement {
        Confinement::Limited => good(
            "limits",
            "a test can only write to its scratch folder, and can't kill other programs",
        ),
        Confinement::Signals => degraded(
            "limits",
            "a test can only write to its scratch folder, but it can kill your other programs",
            fix,
        ),
        Confinement::Unlimited => degraded(
            "limits",
            "none: a test can write to any of your files, including the runner's builds and results, and kill other programs",
            fix,
        ),
    }
}

/// How many bytes judging the whole course may take.
const WANTED: u64 = 2 << 30;

fn disk(dir: &Path) -> Finding {
    match process::free_bytes(dir) {
        Some(free) if free < WANTED => degraded(
            "disk",
            &format!("{} MiB free", free >> 20),
            "free some disk space: building the whole course takes up to 2 GiB",
        ),
        Some(free) => good("disk", format!("{} GiB free", free >> 30)),
        None => good("disk", "the free space is unknown on this system"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_that_do_not_count_are_named() {
        let path = Path::new("/home/me/.cargo/config.toml").to_path_buf();
        let mut user = UserSettings::default();
        assert!(!settings(&user).found.contains("ignored"));
        user.ignored.push((path.clone(), "profile".to_owned()));
        let finding = settings(&user);
        assert_eq!(finding.state, Health::Good);
        assert!(
            finding.found.contains("`profile` in /home/me/"),
            "{finding:?}"
        );
        user.broken.push((path, "expected `]`".to_owned()));
        let finding = settings(&user);
        assert!(matches!(finding.state, Health::Degraded(_)), "{finding:?}");
        assert!(finding.found.contains("expected `]`"), "{finding:?}");
    }

    #[test]
    fn missing_limits_are_reported_with_what_code_under_test_can_do() {
        assert_eq!(limits(Confinement::Limited).state, Health::Good);
        for (found, words) in [
            (Confinement::Signals, "kill your other programs"),
            (Confinement::Unlimited, "write to any of your files"),
        ] {
            let finding = limits(found);
            assert!(finding.found.contains(words), "{finding:?}");
            assert!(matches!(finding.state, Health::Degraded(_)), "{finding:?}");
        }
    }
}
