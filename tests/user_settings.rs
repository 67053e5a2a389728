//! The user's own configuration of cargo doesn't change a verdict, wherever it is; what says where crates come from still counts.

#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::Command;

use indoc::{formatdoc, indoc};
use tempfile::TempDir;

use crate::support::files::copy_dir;
use crate::support::foreign::rustlings;
use crate::support::{Course, Exercise, Ran, vendored};

/// A home of cargo with this configuration. It has nothing else, as on a new machine.
fn home(config: &str) -> TempDir {
    let home = tempfile::tempdir().expect("a scratch folder");
    fs::write(home.path().join("config.toml"), config).expect("written");
    home
}

fn with_home(course: &Course, home: &Path, args: &[&str]) -> Ran {
    Ran::by(&mut command_with_home(course, home, args))
}

fn command_with_home(course: &Course, home: &Path, args: &[&str]) -> Command {
    let mut command = course.command(args);
    // By default, the toolchain would look for this in the home folder.
    let rustup = std::env::var_os("RUSTUP_HOME").unwrap_or_else(|| {
        std::env::home_dir()
            .unwrap_or_default()
            .join(".rustup")
            .into()
    });
    command.env("CARGO_HOME", home).env("RUSTUP_HOME", rustup);
    command
}

/// Configurations that would break a correct solution.
const BREAKING: [(&str, &str); 19] = [
    (
        "an absent wrapper",
        r#"build.rustc-wrapper = "no-such-sccache""#,
    ),
    ("a wrapper that fails", r#"build.rustc-wrapper = "false""#),
    (
        "a workspace wrapper",
        r#"build.rustc-workspace-wrapper = "false""#,
    ),
    ("another compiler", r#"build.rustc = "no-such-rustc""#),
    ("a target", r#"build.target = "wasm32-unknown-unknown""#),
    (
        "denied warnings",
        r#"build.rustflags = ["-Dwarnings", "-Dunused"]"#,
    ),
    ("a folder", r#"build.target-dir = "/no/such/folder""#),
    ("too many jobs", r#"build.jobs = "many""#),
    (
        "an absent linker",
        indoc! {r#"
            [target.'cfg(all())']
            linker = "no-such-mold"
        "#},
    ),
    (
        "flags for a target",
        indoc! {r#"
            [target.'cfg(unix)']
            rustflags = ["-Clink-arg=-fuse-ld=no-such-mold", "-Ctarget-feature=+crt-static"]
        "#},
    ),
    (
        "a profile that aborts",
        indoc! {r#"
            [profile.dev]
            panic = "abort"
            codegen-backend = "cranelift"
        "#},
    ),
    (
        "unstable options",
        indoc! {r#"
            [unstable]
            build-std = ["core"]
            [profile.test]
            opt-level = "fast"
        "#},
    ),
    ("broken TOML", "[build\n"),
    (
        "an older name's alias",
        r#"alias.build = "no-such-command""#,
    ),
    // Also variables for compilers, and dependencies from elsewhere.
    (
        "variables",
        indoc! {r#"
            [env]
            RUSTC_BOOTSTRAP = { value = "nonsense", force = true }
            LD_LIBRARY_PATH = { value = "/no/such/folder", force = true }
            TMPDIR = { value = "/no/such/folder", force = true }
        "#},
    ),
    (
        "settings for build scripts",
        indoc! {r#"
            [host]
            rustflags = ["-Dwarnings"]
            [unstable]
            host-config = true
            target-applies-to-host = true
        "#},
    ),
    (
        "a program that runs tests",
        indoc! {r#"
            [target.'cfg(unix)']
            runner = "false"
        "#},
    ),
    ("a value in place of a table", "http = true"),
    (
        "patches",
        r#"patch.crates-io.ropes.path = "/no/such/folder""#,
    ),
];

#[test]
fn no_setting_in_cargos_home_breaks_a_correct_solution() {
    let course = Course::with_one();
    course.solve("tide");
    for (what, config) in BREAKING {
        let home = home(config);
        let ran = with_home(&course, home.path(), &["run", "tide"]);
        assert_eq!(ran.code, Some(0), "{what}: {ran:#?}");
        assert_eq!(
            fs::read_to_string(home.path().join("config.toml")).expect("it is left alone"),
            config
        );
    }
}

#[test]
fn no_setting_in_cargos_home_breaks_a_course_in_another_format() {
    let course = rustlings();
    for config in ["build.rustc-wrapper = \"false\"", "[build\n"] {
        let home = home(config);
        with_home(&course, home.path(), &["run", "greeting"])
            .exits(0)
            .says("greeting passed");
    }
}

#[test]
fn a_wrong_solution_does_not_pass_because_of_a_profile() {
    let overflows = indoc! {"
        pub fn height() -> u32 {
            let low: u8 = std::hint::black_box(255);
            if low.wrapping_add(1) == 0 && low + std::hint::black_box(1) == 0 {
                2
            } else {
                3
            }
        }
    "};
    let course = Course::new().with(Exercise::new("tide").source(overflows));
    for key in ["dev", "test"] {
        let home = home(&format!("profile.{key}.overflow-checks = false"));
        with_home(&course, home.path(), &["run", "tide"])
            .exits(1)
            .says("attempt to add with overflow");
    }
}

#[test]
fn settings_in_a_folder_around_the_course_do_not_count_either() {
    for course in [Course::with_one(), rustlings()] {
        let outer = tempfile::tempdir().expect("a scratch folder");
        fs::create_dir(outer.path().join(".cargo")).expect("a folder");
        fs::write(
            outer.path().join(".cargo/config.toml"),
            r#"build.rustc-wrapper = "false""#,
        )
        .expect("written");
        // Clippy and rustfmt search for theirs in the same way.
        for name in ["clippy.toml", "rustfmt.toml"] {
            fs::write(outer.path().join(name), "nonsense = 1\n").expect("written");
        }
        let inside = outer.path().join("course");
        copy_dir(course.root(), &inside);
        let name = if inside.join("exercises/01_harbour").exists() {
            "tide"
        } else {
            "quiz1"
        };
        let mut command = course.command(&["run", name]);
        // It fails its test, so it was built.
        let ran = Ran::by(command.current_dir(&inside)).exits(1);
        assert!(!ran.stdout.contains("does not compile"), "{ran:#?}");
    }
}

#[test]
fn a_source_of_crates_and_its_secrets_still_count() {
    // The course has no configuration of its own, and its crate is vendored elsewhere.
    let elsewhere = Course::bare();
    vendored::ropes(&elsewhere);
    let course = vendored::needed();
    let home = home(&formatdoc! {r#"
        [build]
        rustc-wrapper = "false"

        {source}
        [registries.work]
        index = "sparse+https://127.0.0.1/"
        token = "a-secret-token"
    "#, source = vendored::used_from(&elsewhere)});
    let ran = with_home(&course, home.path(), &["run", "tide"]).exits(1);
    assert!(ran.stdout.contains("yours     1"), "{ran:#?}");
    // Everything is there, so nothing is said about fetching it.
    assert!(!ran.stderr.contains("fetching"), "{ran:#?}");
    let written = fs::read_to_string(course.path(".runner/workbench/0/cargo-home/config.toml"));
    let written = written.expect("settings of our own");
    assert!(
        written.contains("vendored") && !written.contains("a-secret-token"),
        "{written}"
    );
}

#[test]
fn a_source_sees_the_users_home_of_cargo() {
    let prints = indoc! {r#"
        pub fn height() -> u32 {
            panic!("home: {:?}", option_env!("CARGO_HOME"));
        }
    "#};
    let course = Course::new().with(Exercise::new("tide").source(prints));
    let home = home("build.rustc-wrapper = \"false\"");
    // The second run replays what the first one recorded.
    for _ in 0..2 {
        let ran = with_home(&course, home.path(), &["run", "tide"]).exits(1);
        assert!(
            ran.stdout
                .contains(&format!("home: Some({:?})", home.path())),
            "{ran:#?}"
        );
    }
}

#[test]
fn a_macro_can_ask_cargo_about_its_workspace() {
    let asks = indoc! {r#"
        //! Finds the workspace, as crates do that ask for the name of a dependency.

        #[proc_macro]
        pub fn workspaces(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
            let cargo = std::env::var_os("CARGO").expect("cargo's path");
            let package = std::env::var("CARGO_MANIFEST_DIR").expect("the package's folder");
            let found = std::process::Command::new(cargo)
                .args(["locate-project", "--workspace", "--message-format=plain"])
                .arg(format!("--manifest-path={package}/Cargo.toml"))
                .output()
                .expect("cargo starts");
            let manifest = String::from_utf8(found.stdout).expect("a path");
            let why = String::from_utf8_lossy(&found.stderr);
            let text = std::fs::read_to_string(manifest.trim()).unwrap_or_else(|_| panic!("{why}"));
            text.matches("[workspace]").count().to_string().parse().expect("a number")
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
    // Cargo needs the workspace's manifest for what is inherited, and its own settings for a crate of a registry.
    let inherits = "seer.workspace = true\n";
    let renames = indoc! {r#"

        [workspace.dependencies]
        seer = { package = "spy", path = "tide/spy" }
    "#};
    let elsewhere = Course::new();
    vendored::ropes(&elsewhere);
    for more in ["", "net.retry = 3\n", "build.rustc-wrapper = \"false\"\n"] {
        let course = vendored::needed();
        let source = "pub fn height() -> u32 { seer::workspaces!() + u32::from(ropes::knots()) }\n";
        course.source("tide").write(source);
        course.manifest("tide").append(inherits);
        course.workspace_manifest().append(renames);
        course.file_of("tide", "spy/Cargo.toml").write(spy);
        course.file_of("tide", "spy/src/lib.rs").write(asks);
        let home = home(&format!("{more}{}", vendored::used_from(&elsewhere)));
        // The second run replays what the first one recorded.
        for _ in 0..2 {
            let mut command = command_with_home(&course, home.path(), &["run", "tide"]);
            Ran::by(&mut command).exits(0);
            course.source("tide").append("\n");
        }
    }
}

#[test]
fn variables_do_not_change_a_verdict() {
    let course = Course::with_one();
    course.solve("tide");
    for (name, value) in [
        ("RUSTC_WRAPPER", "false"),
        ("CARGO_BUILD_RUSTC_WRAPPER", "false"),
        ("CARGO_BUILD_RUSTFLAGS", "-Dwarnings"),
        (
            "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER",
            "no-such-mold",
        ),
        ("CARGO_TARGET_AARCH64_APPLE_DARWIN_LINKER", "no-such-mold"),
        ("CARGO_PROFILE_TEST_PANIC", "abort"),
        ("CARGO_PROFILE_DEV_CODEGEN_BACKEND", "cranelift"),
        ("CARGO_UNSTABLE_BUILD_STD", "core"),
        ("CARGO_BUILD_TARGET", "wasm32-unknown-unknown"),
        ("CARGO_BUILD_JOBS", "many"),
        // Clippy's driver reads these.
        ("SYSROOT", "/no/such/folder"),
        ("CLIPPY_CONF_DIR", "/no/such/folder"),
    ] {
        let mut command = course.command(&["run", "tide"]);
        command.env(name, value);
        let ran = Ran::by(&mut command);
        assert_eq!(ran.code, Some(0), "{name}: {ran:#?}");
    }
}
