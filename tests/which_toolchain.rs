//! A course may ask for a channel of the toolchain. It can't bring a compiler of its own, and the one that judges is named.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

use crate::support::{Course, Ran, files_below, note};

/// Whether the compiler on the search path is rustup's proxy, which is what reads such files.
fn has_rustup() -> bool {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests ask the machine from outside"
    )]
    let asked = Command::new("rustup").arg("--version").output();
    let found = asked.is_ok_and(|output| output.status.success());
    if !found {
        note("skipped: rustup is not installed, and nothing else reads rust-toolchain.toml");
    }
    found
}

/// The program in a shell in which nobody chose a toolchain, as the cargo did that runs this test.
fn command(course: &Course, args: &[&str]) -> Command {
    let mut command = course.command(args);
    command.env_remove("RUSTUP_TOOLCHAIN");
    command
}

fn ran(mut command: Command) -> Ran {
    Ran::of(&command.output().expect("the program starts"))
}

/// A compiler that notes that it was started, in a folder as rustup expects it.
fn toolchain_of_ones_own(course: &Course) -> PathBuf {
    let dir = course.path("toolchain");
    for tool in ["rustc", "cargo"] {
        course.write(
            &format!("toolchain/bin/{tool}"),
            format!(
                "#!/bin/sh\necho {tool} >> '{}'\nexit 1\n",
                course.path("started").display()
            ),
        );
        let tool = dir.join("bin").join(tool);
        fs::set_permissions(tool, fs::Permissions::from_mode(0o755)).expect("a script that starts");
    }
    fs::create_dir_all(dir.join("lib")).expect("a folder");
    dir
}

/// Every command that asks the compiler something refuses, and starts nothing.
#[track_caller]
fn is_refused(course: &Course, at: &str, file: &str) {
    let there = |args: &[&str]| {
        let mut command = command(course, args);
        command.current_dir(course.path(at));
        ran(command)
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
    let own = toolchain_of_ones_own(&course);
    let own = own.to_str().expect("UTF-8");
    for (file, text) in [
        (
            "rust-toolchain.toml",
            format!("[toolchain]\npath = \"{own}\"\n"),
        ),
        (
            "rust-toolchain.toml",
            format!("toolchain.path = '{own}' # mine\n"),
        ),
        (
            "rust-toolchain.toml",
            format!("toolchain = {{ \"path\" = \"{own}\" }}\n"),
        ),
        ("rust-toolchain", format!("{own}\n")),
        (
            "rust-toolchain",
            format!("\n[toolchain]\npath = \"{own}\"\n"),
        ),
        (
            "rust-toolchain.toml",
            "[toolchain]\nchannel = \"../../../mine\"\n".to_owned(),
        ),
    ] {
        course.write(file, &text);
        is_refused(&course, "", file);
        fs::remove_file(course.path(file)).expect("it is there");
    }
}

#[test]
fn a_file_above_the_course_is_no_other_matter() {
    let repository = Course::bare();
    let own = toolchain_of_ones_own(&repository);
    let course = Course::with_one();
    for file in files_below(course.root()) {
        let inside = file.strip_prefix(course.root()).expect("it lies below");
        let path = format!("courses/sea/{}", inside.to_str().expect("UTF-8"));
        repository.write(&path, fs::read(&file).expect("a file"));
    }
    let text = format!("[toolchain]\npath = \"{}\"\n", own.display());
    for place in [
        "rust-toolchain.toml",
        "courses/rust-toolchain.toml",
        "courses/sea/rust-toolchain",
    ] {
        repository.write(place, &text);
        is_refused(&repository, "courses/sea/exercises", place);
        fs::remove_file(repository.path(place)).expect("it is there");
    }
}

#[test]
fn a_channel_is_granted_and_what_judges_is_said() {
    if !has_rustup() {
        return;
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "tests ask the machine from outside"
    )]
    let active = Command::new("rustup")
        .args(["show", "active-toolchain"])
        .output()
        .expect("rustup");
    let active = String::from_utf8_lossy(&active.stdout).into_owned();
    let name = active
        .split_whitespace()
        .next()
        .expect("a toolchain")
        .to_owned();
    let course = Course::with_one();
    for args in [&["doctor"] as &[&str], &["verify", "--solutions"]] {
        let ran = ran(command(&course, args)).exits(0);
        let said = format!("{}{}", ran.stdout, ran.stderr);
        assert!(
            said.contains("rustc 1.") && said.contains(&name),
            "{ran:#?}"
        );
        assert!(!said.contains("rust-toolchain"), "{ran:#?}");
    }
    for (file, text) in [
        (
            "rust-toolchain.toml",
            format!("[toolchain]\nchannel = \"{name}\"\n"),
        ),
        ("rust-toolchain", format!("{name}\n")),
    ] {
        course.write(file, text);
        for args in [&["doctor"] as &[&str], &["verify", "--solutions"]] {
            let ran = ran(command(&course, args)).exits(0);
            let said = format!("{}{}", ran.stdout, ran.stderr);
            assert!(said.contains(&name) && said.contains(file), "{ran:#?}");
        }
        fs::remove_file(course.path(file)).expect("it is there");
    }
    // Whoever runs the program chooses, and then no file is asked.
    course.write("rust-toolchain.toml", "[toolchain]\npath = \"/nowhere\"\n");
    let mut command = command(&course, &["verify", "--solutions"]);
    command.env("RUSTUP_TOOLCHAIN", &name);
    ran(command).exits(0);
    // One that isn't installed is reported in rustup's words, without its backtrace.
    course.write(
        "rust-toolchain.toml",
        "[toolchain]\nchannel = \"1.0.0-beta\"\n",
    );
    let mut command = self::command(&course, &["verify", "--solutions"]);
    command
        .env("RUSTUP_AUTO_INSTALL", "0")
        .env("RUST_BACKTRACE", "1");
    let refused = ran(command).exits(2).complains("1.0.0-beta");
    assert!(!refused.stderr.contains("stack backtrace"), "{refused:#?}");
    assert!(!refused.stderr.contains("Stack backtrace"), "{refused:#?}");
}

#[test]
fn a_file_that_cannot_be_read_is_refused_and_not_waited_for() {
    use rustix::fs::{CWD, Mode, mkfifoat};
    let course = Course::with_one();
    let file = course.path("rust-toolchain.toml");
    mkfifoat(CWD, &file, Mode::RUSR | Mode::WUSR).expect("a pipe");
    ran(command(&course, &["verify"]))
        .exits(2)
        .complains("rust-toolchain.toml");
    fs::remove_file(&file).expect("it is there");
    course.write("rust-toolchain.toml", "[toolchain\n");
    ran(command(&course, &["verify"]))
        .exits(2)
        .complains("rust-toolchain.toml");
}
