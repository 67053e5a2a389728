//! Compilers get exactly the variables that they get from a plain `cargo test`, with a folder of their own in `TMPDIR`.

use std::process::Command;

use indoc::indoc;

use super::{all_fail, right_if};
use crate::support::{Course, Exercise, Ran};

#[test]
fn no_source_can_read_a_variable_of_the_judges_own() {
    let conditions = [
        ("driver", r#"option_env!("RUNNER_DRIVER").is_some()"#),
        (
            "glued",
            r#"option_env!(concat!("RUNNER_", "PROOF")).is_some()"#,
        ),
        ("settings", r#"option_env!("CLIPPY_CONF_DIR").is_some()"#),
        (
            "wrapper",
            r#"option_env!("RUSTC_WORKSPACE_WRAPPER").is_some()"#,
        ),
        (
            "profile",
            r#"option_env!("CARGO_PROFILE_DEV_DEBUG").is_some()"#,
        ),
        ("server", r#"option_env!("CARGO_MAKEFLAGS").is_none()"#),
    ];
    let exercises =
        conditions.map(|(name, condition)| Exercise::new(name).source(right_if(condition)));
    all_fail(exercises, &conditions.map(|(name, _)| name));
}

/// An exercise whose test checks the variables of the compiler that built its library, through a macro that runs inside the compiler. They
/// must be those in `wanted.txt`.
fn sees_variables() -> Course {
    let tests = indoc! {r#"
        #[test]
        fn variables_are_as_wanted() {
            let wanted = include_str!("wanted.txt");
            assert!(!wanted.is_empty(), "<<<{}>>>", sees::SEEN);
            for line in wanted.lines().filter(|line| !sees::SEEN.contains(line)) {
                panic!("missing: {line}");
            }
            for line in sees::SEEN.lines().filter(|line| !wanted.contains(line)) {
                panic!("too much: {line}");
            }
        }
    "#};
    let spy = indoc! {r#"
        [package]
        name = "spy"
        version = "0.1.0"
        edition = "2024"

        [lib]
        proc-macro = true
    "#};
    let lists = indoc! {r#"
        //! Lists variables, without the values of those that contain a path or a process id.

        const PLACES: [&str; 9] = [
            "CARGO_MANIFEST_DIR",
            "CARGO_MANIFEST_PATH",
            "CARGO_TARGET_TMPDIR",
            "LD_LIBRARY_PATH",
            "DYLD_FALLBACK_LIBRARY_PATH",
            "PWD",
            "OLDPWD",
            "TMPDIR",
            "_",
        ];

        #[proc_macro]
        pub fn variables(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
            let line = |(key, value): (String, String)| match key.as_str() {
                // Which descriptors are free depends on what started cargo.
                "CARGO_MAKEFLAGS" => {
                    let value = value.replace(|letter: char| letter.is_ascii_digit(), "");
                    format!("{key}={value};\n")
                }
                place if PLACES.contains(&place) => format!("{key};\n"),
                _ => format!("{key}={value};\n"),
            };
            let mut lines: Vec<String> = std::env::vars().map(line).collect();
            lines.sort();
            format!("{:?}", lines.concat()).parse().expect("a literal")
        }
    "#};
    let dependencies = indoc! {r#"

        [dependencies]
        spy = { path = "spy" }
    "#};
    let exercise = Exercise::new("sees")
        .source("pub const SEEN: &str = spy::variables!();\n")
        .tests(tests)
        .file("tests/wanted.txt", "")
        .file("spy/Cargo.toml", spy)
        .file("spy/src/lib.rs", lists);
    let course = Course::new().with(exercise);
    course.manifest("sees").append(dependencies);
    course
}

/// Runs a program in the environment of a person's shell, where no cargo has set anything yet.
fn as_in_a_shell(command: &mut Command) -> Ran {
    for (key, _) in std::env::vars_os() {
        let name = key.to_string_lossy();
        if name.starts_with("CARGO") || name.starts_with("RUST") && name != "RUSTUP_HOME" {
            command.env_remove(&key);
        }
    }
    // Most shells don't set it, but compilers always get it.
    command.env("TMPDIR", std::env::temp_dir());
    Ran::by(command)
}

#[test]
#[cfg(unix)]
fn the_compiler_sees_the_variables_of_a_plain_cargo_test() {
    let course = sees_variables();
    #[expect(
        clippy::disallowed_methods,
        reason = "a plain `cargo test` is what is compared"
    )]
    let mut plain = Command::new("cargo");
    plain
        .args(["test", "--offline", "--package", "sees"])
        .env_remove("CI")
        .env("LANG", "C.UTF-8")
        .env("TERM", "xterm-256color")
        .current_dir(course.path("exercises/01_harbour"));
    let plain = as_in_a_shell(&mut plain);
    let seen = plain.stdout.split_once("<<<");
    let seen = seen.and_then(|(_, rest)| rest.split_once(">>>"));
    let (wanted, _) = seen.unwrap_or_else(|| panic!("{plain:#?}"));
    assert!(wanted.contains("CARGO_PKG_NAME=sees;"), "{wanted}");
    course.file_of("sees", "tests/wanted.txt").write(wanted);
    for (way, args) in [
        ("in a batch", ["verify"].as_slice()),
        ("after a save", &["run", "sees"]),
        ("in a replay", &["run", "sees"]),
    ] {
        // Unchanged code isn't compiled again.
        course.source("sees").append(&format!("// {way}\n"));
        as_in_a_shell(&mut course.command(args))
            .exits(0)
            .says_nothing_of("jobserver");
    }
}
