//! A course may request a toolchain channel. It can't bring its own compiler, and the compiler that judges is named.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use indoc::{formatdoc, indoc};

use crate::support::files::paths_below;
use crate::support::waiting::ended;
use crate::support::{Course, Ran, note};

/// The program in a shell that selects no toolchain. The cargo that runs this test has selected one.
fn command(course: &Course, args: &[&str]) -> Command {
    let mut command = course.command(args);
    command.env_remove("RUSTUP_TOOLCHAIN");
    command
}

fn run(course: &Course, args: &[&str]) -> Ran {
    ended(command(course, args))
}

/// A file that requests a channel.
fn channel(name: &str) -> String {
    formatdoc! {r#"
        [toolchain]
        channel = "{name}"
    "#}
}

/// A compiler in the course that records when it runs. Returns its folder.
fn brought_compiler(course: &Course) -> String {
    for tool in ["rustc", "cargo"] {
        let script = course.file(format!("toolchain/bin/{tool}"));
        script.write(formatdoc! {"
            #!/bin/sh
            echo {tool} >> '{}'
            exit 1
        ", course.path("started").display()});
        fs::set_permissions(script.path(), fs::Permissions::from_mode(0o755)).expect("a script");
    }
    fs::create_dir_all(course.path("toolchain/lib")).expect("a folder");
    let dir = course.path("toolchain");
    dir.to_str().expect("UTF-8").to_owned()
}

/// Every command that needs the compiler reports an error without starting it.
#[track_caller]
fn is_refused(course: &Course, at: &str, file: &str) {
    let there = |args: &[&str]| {
        let mut command = command(course, args);
        command.current_dir(course.path(at));
        ended(command)
    };
    for args in [
        &["verify"] as &[&str],
        &["run"],
        &["verify", "--solutions"],
        &["explain", "E0382"],
    ] {
        there(args)
            .exits(2)
            .complains(file)
            .complains("RUSTUP_TOOLCHAIN");
    }
    there(&["doctor"]).exits(1).says(file);
    let started = fs::read_to_string(course.path("started"));
    assert!(started.is_err(), "{started:?}");
}

#[test]
fn a_toolchain_that_is_named_by_its_path_is_refused() {
    let course = Course::with_one();
    let dir = brought_compiler(&course);
    let table = formatdoc! {r#"
        [toolchain]
        path = "{dir}"
    "#};
    for (name, text) in [
        ("rust-toolchain.toml", table.clone()),
        (
            "rust-toolchain.toml",
            format!("toolchain.path = '{dir}' # mine\n"),
        ),
        (
            "rust-toolchain.toml",
            format!("toolchain = {{ \"path\" = \"{dir}\" }}\n"),
        ),
        ("rust-toolchain.toml", channel("../../../mine")),
        ("rust-toolchain", table),
        ("rust-toolchain", format!("{dir}\n")),
    ] {
        course.write(name, text);
        is_refused(&course, "", name);
        course.file(name).remove();
    }
}

#[test]
fn a_file_above_the_course_is_refused_too() {
    let (repository, course) = (Course::bare(), Course::with_one());
    let text = formatdoc! {r#"
        [toolchain]
        path = "{}"
    "#, brought_compiler(&repository)};
    for file in paths_below(course.root()) {
        let inside = file.strip_prefix(course.root()).expect("a path below");
        let path = format!("courses/sea/{}", inside.to_str().expect("UTF-8"));
        repository.write(&path, fs::read(&file).expect("a file"));
    }
    for place in [
        "rust-toolchain.toml",
        "courses/rust-toolchain.toml",
        "courses/sea/rust-toolchain",
    ] {
        repository.write(place, &text);
        is_refused(&repository, "courses/sea/exercises", place);
        repository.file(place).remove();
    }
}

/// The name of rustup's active toolchain; `None` if the compiler isn't rustup's, because only rustup reads such files.
fn active_toolchain() -> Option<String> {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests ask the machine from outside"
    )]
    let mut rustup = Command::new("rustup");
    let shown = rustup.args(["show", "active-toolchain"]).output().ok()?;
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    shown.split_whitespace().next().map(str::to_owned)
}

#[test]
fn a_requested_channel_is_used_and_the_toolchain_is_named() {
    let Some(name) = active_toolchain() else {
        note("skipped: rustup is not installed, and nothing else reads rust-toolchain.toml");
        return;
    };
    let course = Course::with_one();
    let commands = [&["doctor"] as &[&str], &["verify", "--solutions"]];
    for args in commands {
        let ran = run(&course, args).exits(0).says("rustc 1.").says(&name);
        assert!(!ran.stdout.contains("rust-toolchain"), "{ran:#?}");
    }
    for (file, text) in [
        ("rust-toolchain.toml", channel(&name)),
        ("rust-toolchain", format!("{name}\n")),
    ] {
        course.write(file, text);
        for args in commands {
            run(&course, args).exits(0).says(&name).says(file);
        }
        course.file(file).remove();
    }
    // The file doesn't count if the user has chosen a toolchain.
    course.write(
        "rust-toolchain.toml",
        indoc! {r#"
            [toolchain]
            path = "/nowhere"
        "#},
    );
    let mut chosen = command(&course, &["verify", "--solutions"]);
    chosen.env("RUSTUP_TOOLCHAIN", &name);
    ended(chosen).exits(0);
    // A toolchain that isn't installed is reported in rustup's words, without its backtrace.
    course.write("rust-toolchain.toml", channel("1.0.0-beta"));
    let mut missing = command(&course, &["verify", "--solutions"]);
    missing
        .env("RUSTUP_AUTO_INSTALL", "0")
        .env("RUST_BACKTRACE", "1");
    let missing = ended(missing).exits(2).complains("1.0.0-beta");
    let words = missing.stderr.to_lowercase();
    assert!(!words.contains("stack backtrace"), "{words}");
}

#[cfg(target_os = "linux")]
#[test]
fn an_invalid_file_is_refused_and_a_pipe_does_not_block() {
    use rustix::fs::{CWD, Mode, mkfifoat};

    let course = Course::with_one();
    let file = course.file("rust-toolchain.toml");
    mkfifoat(CWD, file.path(), Mode::RUSR | Mode::WUSR).expect("a pipe");
    is_refused(&course, "", "rust-toolchain.toml");
    file.remove();
    file.write("[toolchain\n");
    is_refused(&course, "", "rust-toolchain.toml");
}
