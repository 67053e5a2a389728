//! The editors' settings that `init` writes, against what the runner really prints.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use indoc::indoc;
use regex_lite::Regex;
use serde_json::Value;

use crate::support::embedded::EmbeddedCourse;
use crate::support::{Course, Exercise, Ran, note, runner};

/// A course with one compile error, one failed test, a wrong answer and a warning.
fn course() -> Course {
    let moved = indoc! {r#"
        fn main() {
            let first = String::from("buoy");
            let second = first;
            println!("{first} {second}");
        }
    "#};
    Course::with_one()
        .with(Exercise::new("ebb").source(indoc! {"
            pub fn height() -> u32 {
                let unused = 1;
                true
            }
        "}))
        .with(
            Exercise::new("guess")
                .solved_by(
                    "answers.toml",
                    indoc! {r#"
                        [moved]
                        compiles = false
                        line = 4
                        code = "E0382"
                    "#},
                )
                .source("//! The answers are in answers.toml.\n")
                .without_tests()
                .file("programs/moved.rs", moved)
                .file(
                    "answers.toml",
                    indoc! {r#"
                        [moved]
                        compiles = true
                        line = 0
                        code = ""
                    "#},
                )
                .entry(indoc! {r#"
                    edit = ["answers.toml"]
                    checks = { predict = "programs/*.rs" }
                "#}),
        )
}

#[test]
fn vs_code_finds_every_problem_and_both_ends_of_a_run() {
    let settings = EmbeddedCourse::init();
    let tasks = fs::read_to_string(settings.path(".vscode/tasks.json")).expect("tasks");
    let tasks: Value = serde_json::from_str(&tasks).expect("JSON");
    let task = &tasks["tasks"][0];
    let matcher = &task["problemMatcher"];
    let regex = |value: &Value| Regex::new(value.as_str().expect("text")).expect("a pattern");
    let problem = regex(&matcher["pattern"]["regexp"]);
    let begins = regex(&matcher["background"]["beginsPattern"]);
    let ends = regex(&matcher["background"]["endsPattern"]);
    let course = course();
    for (name, file) in [
        ("tide", "exercises/01_harbour/tide/tests/tide.rs"),
        ("ebb", "exercises/01_harbour/ebb/src/lib.rs"),
        ("guess", "exercises/01_harbour/guess/answers.toml"),
    ] {
        let args: Vec<&str> = task["args"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        assert_eq!(args, ["watch", "--plain"]);
        let printed = watched(&course, name);
        let lines: Vec<&str> = printed.lines().collect();
        assert!(lines.iter().any(|line| begins.is_match(line)), "{printed}");
        assert!(lines.iter().any(|line| ends.is_match(line)), "{printed}");
        let short = course.run(&["run", name, "--format", "short"]).exits(1);
        let problems = |lines: &[&str]| -> Vec<String> {
            let found = lines.iter().filter_map(|line| problem.captures(line));
            found
                .map(|parts| {
                    assert!(matches!(&parts[4], "error" | "warning"));
                    assert!(parts[2].parse::<u32>().is_ok() && parts[3].parse::<u32>().is_ok());
                    parts[1].to_owned()
                })
                .collect()
        };
        let short: Vec<&str> = short.stdout.lines().collect();
        let found = problems(&short);
        assert_eq!(found.len(), short.len(), "{short:?}");
        assert!(found.iter().all(|found| found == file), "{found:?}");
        assert_eq!(problems(&lines), found, "{printed}");
    }
}

/// What `watch --plain` prints for one exercise, up to the end of its run.
fn watched(course: &Course, name: &str) -> String {
    use std::io::{BufRead, BufReader};
    let mut command = course.command(&["watch", "--plain", name]);
    command.stdout(std::process::Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut printed = String::new();
    for line in BufReader::new(child.stdout.take().expect("a pipe")).lines() {
        let line = line.expect("text");
        printed.push_str(&line);
        printed.push('\n');
        if line.starts_with("done ") {
            break;
        }
    }
    child.kill().expect("our own child");
    child.wait().expect("our own child");
    printed
}

#[test]
fn neovims_make_fills_the_quickfix_list() {
    let Ok(nvim) = which::which("nvim") else {
        return note("skipped: nvim isn't installed");
    };
    let settings = EmbeddedCourse::init();
    let course = course();
    let lua = fs::read(settings.path(".nvim.lua")).expect("settings");
    course.write(".nvim.lua", lua);
    let program = Path::new(env!("CARGO_BIN_EXE_runner"));
    let old = env::var_os("PATH").unwrap_or_default();
    let folders = [program.parent().expect("a folder").to_owned()];
    let path = env::join_paths(folders.into_iter().chain(env::split_paths(&old)));
    let list = indoc! {"
        lua vim.wait(10000, function() return vim.bo.makeprg:find('runner') ~= nil end)
        silent make! ebb
        lua local lines = {}; for _, e in ipairs(vim.fn.getqflist()) do table.insert(lines, vim.fn.bufname(e.bufnr) .. ' ' .. e.lnum .. ' ' .. e.col .. ' ' .. e.type .. ' ' .. e.text) end; vim.fn.writefile(lines, 'quickfix')
        qa!
    "};
    course.write("commands.vim", list);
    #[expect(
        clippy::disallowed_methods,
        reason = "tests start the editor from outside"
    )]
    let mut command = Command::new(nvim);
    let ran = command
        .args(["--headless", "-u", "NONE", "-i", "NONE", "-n"])
        .args(["--cmd", "filetype plugin on", "--cmd", "luafile .nvim.lua"])
        .args(["exercises/01_harbour/ebb/src/lib.rs", "-S", "commands.vim"])
        .current_dir(course.root())
        .env("PATH", path.expect("a list of folders"))
        .output()
        .expect("it starts");
    let file = "exercises/01_harbour/ebb/src/lib.rs";
    let quickfix = course.read("quickfix");
    let lines: Vec<&str> = quickfix.lines().collect();
    assert_eq!(lines.len(), 1, "{quickfix}\n{ran:?}");
    let start = format!("{file} 3 5 e mismatched types");
    assert!(lines[0].starts_with(&start), "{quickfix}");
}

#[test]
fn init_creates_a_repository_unless_it_is_inside_one() {
    if which::which("git").is_err() {
        return note("skipped: git isn't installed");
    }
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let init = |dir: &str, more: &[&str]| {
        let mut command = runner();
        command.arg("init").arg(scratch.path().join(dir)).args(more);
        // It would create the repository elsewhere.
        command.env("GIT_DIR", scratch.path().join("elsewhere"));
        Ran::by(&mut command).exits(0)
    };
    init("one", &[]).says("Created a git repository there.");
    assert!(scratch.path().join("one/.git/HEAD").is_file());
    assert!(!scratch.path().join("elsewhere").exists());
    init("one/inside", &[]).says_nothing_of("repository");
    assert!(!scratch.path().join("one/inside/.git").exists());
    init("two", &["--no-git"]).says_nothing_of("repository");
    assert!(!scratch.path().join("two/.git").exists());
}

#[test]
fn init_switches_completions_by_ai_off_only_if_asked() {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    for (dir, more, off) in [("as-usual", None, false), ("alone", Some("--no-ai"), true)] {
        let dir = scratch.path().join(dir);
        let mut command = runner();
        command.arg("init").arg(&dir).arg("--no-git").args(more);
        Ran::by(&mut command).exits(0);
        let text = |path: &str| fs::read_to_string(dir.join(path)).expect("a setting");
        assert_eq!(
            text(".vscode/settings.json").contains("disableAIFeatures"),
            off
        );
        assert_eq!(text(".zed/settings.json").contains("disable_ai"), off);
        assert_eq!(text(".nvim.lua").contains("copilot"), off);
    }
}
