//! Exercises with broken, missing, replaced or forged files: each is reported on its own, the others are judged, and only editable files
//! count.

use std::fs;

use indoc::{formatdoc, indoc};

use crate::support::embedded::EmbeddedCourse;
use crate::support::exercise::{height, wrong_after};
use crate::support::report::Report;
#[cfg(target_os = "linux")]
use crate::support::waiting::ended;
use crate::support::{Course, Exercise, Ran};

/// An exercise that the learner has solved.
fn solved(name: &str) -> Exercise {
    Exercise::new(name).solved()
}

#[test]
fn a_broken_manifest_fails_its_own_exercise_only() {
    let editable = ["fine", "torn", "unknown", "renamed", "vanished", "latin"];
    let editable = editable.map(|name| solved(name).entry(r#"edit = ["src/**", "Cargo.toml"]"#));
    let course = Course::with_all(editable).with(solved("fixed"));
    course.manifest("torn").write("[package\nname = ");
    course.manifest("unknown").append(indoc! {r#"
        [dependencies]
        no_such_crate_anywhere = "1"
    "#});
    course
        .manifest("renamed")
        .replace("\"renamed\"", "\"other\"");
    course
        .manifest("latin")
        .write(b"[package]\nname = \"lat\xefn\"\n");
    course.manifest("vanished").remove();
    let report = Report::of(&course, &[]);
    for name in ["fine", "fixed"] {
        report.expect(name, "passed");
    }
    for (name, words) in [
        ("torn", "Cargo.toml is not valid TOML"),
        ("unknown", "no_such_crate_anywhere"),
        ("renamed", "renamed"),
        ("latin", "not valid UTF-8"),
        (
            "vanished",
            "Cargo.toml is missing: restore it with `runner reset vanished`",
        ),
    ] {
        report.expect(name, "compile");
        let messages = report.messages(name);
        assert!(
            messages.contains(words),
            "{name}: {words:?} is missing in {messages}"
        );
    }
    let torn = &report.result("torn")["diagnostics"][0];
    assert_eq!(torn["file"], "exercises/01_harbour/torn/Cargo.toml");
    assert_eq!(torn["line"], 1);
}

#[test]
fn a_broken_source_fails_its_own_exercise_only() {
    let course = Course::with_all(
        [
            "fine", "gone", "moved", "dir", "linked", "piped", "latin", "long", "zeros", "marked",
            "dos",
        ]
        .map(solved),
    );
    for name in ["gone", "dir", "linked", "piped"] {
        course.source(name).remove();
    }
    fs::rename(
        course.source("moved").path(),
        course.file_of("moved", "src/lib2.rs").path(),
    )
    .expect("renamed");
    fs::create_dir(course.source("dir").path()).expect("a folder");
    course
        .source("latin")
        .write(b"pub fn height() -> u32 { 2 } // \xef\n");
    course.source("long").write(vec![b' '; 10 << 20]);
    course.source("zeros").write(vec![0; 1000]);
    course
        .source("marked")
        .write(format!("\u{feff}{}", height(2)));
    course.source("dos").write(height(2).replace('\n', "\r\n"));
    let missing = ["gone", "moved", "dir"].map(str::to_owned).to_vec();
    #[cfg(unix)]
    let missing = {
        let mut missing = missing;
        std::os::unix::fs::symlink("/", course.source("linked").path()).expect("a link");
        missing.push("linked".to_owned());
        #[expect(
            clippy::disallowed_methods,
            reason = "nothing of the program makes a pipe"
        )]
        let made = std::process::Command::new("mkfifo")
            .arg(course.source("piped").path())
            .status();
        if made.is_ok_and(|status| status.success()) {
            missing.push("piped".to_owned());
        }
        missing
    };
    let report = Report::of(&course, &[]);
    for name in ["fine", "marked", "dos"] {
        report.expect(name, "passed");
    }
    for name in missing {
        report.expect(&name, "compile");
        let words = format!("src/lib.rs is missing: restore it with `runner reset {name}`");
        assert_eq!(report.messages(&name), words);
    }
    for (name, words) in [
        ("latin", "UTF-8"),
        (
            "long",
            "this file is larger than 1 MiB, the limit for one file of an exercise",
        ),
        ("zeros", "unknown start of token"),
    ] {
        report.expect(name, "compile");
        let messages = report.messages(name);
        assert!(
            messages.contains(words),
            "{name}: {words:?} is missing in {messages}"
        );
    }
}

#[test]
fn the_embedded_course_is_judged_by_the_tests_that_were_shipped() {
    let course = EmbeddedCourse::init();
    let tests = "exercises/01_foundations/variables1/tests/variables1.rs";
    let before = course.run(&["run", "variables1"]).exits(1);
    for forged in [
        Some(""),
        Some("#[test] fn nothing() {}\n"),
        Some("fn broken("),
        None,
    ] {
        match forged {
            Some(text) => course.write(tests, text),
            None => fs::remove_file(course.path(tests)).expect("removed"),
        }
        let ran = course.run(&["run", "variables1"]).exits(1);
        let closing = before.stdout.lines().find(|line| line.starts_with('✗'));
        assert!(
            closing.is_some_and(|line| ran.stdout.contains(line)),
            "{forged:?}: {ran:#?}"
        );
        if forged.is_some() {
            ran.says("tests/variables1.rs differs from the course's copy, and only the course's copy counts");
        }
    }
}

#[test]
fn a_learners_manifest_cannot_change_how_the_exercise_is_checked() {
    let course = EmbeddedCourse::init();
    let manifest = "exercises/01_foundations/manifest1/Cargo.toml";
    let shipped = course.read(manifest);
    course.write("fake.rs", "fn main() {}");
    let fake = course.path("fake.rs");
    let fake = fake.display();
    let fake_test = formatdoc! {r#"
        [[test]]
        name = "manifest1"
        path = "{fake}"
        harness = false
    "#};
    let dependency = indoc! {r#"
        [dependencies]
        evil = { path = "/tmp/evil" }
    "#};
    for (lines, words) in [
        (
            fake_test.as_str(),
            "`[[test]]` decides how this exercise is checked",
        ),
        (
            dependency,
            "the dependency `evil` isn't a package of this exercise",
        ),
    ] {
        course.write(manifest, format!("{shipped}\n{lines}"));
        course
            .run(&["run", "manifest1"])
            .exits(1)
            .says(words)
            .says("exercises/01_foundations/manifest1/Cargo.toml:");
    }
    course.write(
        manifest,
        shipped.replace("edition", &format!("build = \"{fake}\"\nedition")),
    );
    course
        .run(&["run", "manifest1"])
        .exits(1)
        .says("`build` decides how this exercise is checked");
}

#[test]
fn only_editable_files_of_the_learner_are_built() {
    let cheat = indoc! {"
        #[cfg(cheat)]
        pub fn height() -> u32 {
            2
        }

        #[cfg(not(cheat))]
        pub fn height() -> u32 {
            1
        }
    "};
    let build = indoc! {r#"
        fn main() {
            println!("cargo::rustc-cfg=cheat");
            println!("cargo::rustc-check-cfg=cfg(cheat)");
        }
    "#};
    let config = indoc! {r#"
        [build]
        rustflags = ["--cfg", "cheat"]
        rustc-wrapper = "/nowhere/at/all"
        [env]
        CHEAT = "1"
    "#};
    let course = EmbeddedCourse::init();
    let exercise = "exercises/01_foundations/variables1";
    let before = course.run(&["run", "variables1"]).exits(1);
    course.write(&format!("{exercise}/build.rs"), build);
    course.write(
        &format!("{exercise}/tests/more.rs"),
        "#[test] fn more() {}\n",
    );
    for folder in [exercise, "exercises/01_foundations", "."] {
        course.write(&format!("{folder}/.cargo/config.toml"), config);
    }
    let after = course.run(&["run", "variables1"]).exits(1);
    assert_eq!(after.stdout, before.stdout);

    let course = Course::new().with(Exercise::new("tide").source(cheat));
    course.write(".cargo/config.toml", config);
    course.file_of("tide", ".cargo/config.toml").write(config);
    Report::of(&course, &[]).expect("tide", "test");
}

#[test]
fn exported_variables_cannot_change_a_verdict() {
    let warned = indoc! {"
        pub fn height() -> u32 {
            let unused = 1;
            2
        }
    "};
    let checked = r#"assert!(std::env::var_os("RUST_TEST_THREADS").is_none() && !cfg!(cheat));"#;
    let course = Course::new()
        .with(Exercise::new("right").source(warned))
        .with(Exercise::new("wrong").source(wrong_after(checked)));
    let mut command = course.command(&["verify", "--format", "json"]);
    for (key, value) in [
        ("RUSTFLAGS", "-D warnings --cfg cheat"),
        ("CARGO_ENCODED_RUSTFLAGS", "-Dwarnings"),
        ("CARGO_BUILD_RUSTFLAGS", "-D warnings"),
        ("CARGO_TARGET_DIR", "/nowhere/at/all"),
        ("CARGO_BUILD_TARGET_DIR", "/nowhere/at/all"),
        ("RUST_TEST_THREADS", "0"),
        ("RUST_TEST_SHUFFLE", "1"),
        ("RUST_BACKTRACE", "full"),
        ("RUSTC_WRAPPER", "/nowhere/at/all"),
        ("RUSTC_WORKSPACE_WRAPPER", "/nowhere/at/all"),
        ("RUSTC", "/nowhere/at/all"),
        ("RUSTDOC", "/nowhere/at/all"),
        ("CARGO_BUILD_RUSTC_WRAPPER", "/nowhere/at/all"),
        ("CARGO_PROFILE_DEV_PANIC", "abort"),
        ("CARGO_PROFILE_DEV_OVERFLOW_CHECKS", "false"),
        ("CARGO_BUILD_TARGET", "no-such-target"),
        ("CLIPPY_ARGS", "-Dwarnings"),
        ("RUNNER_LINTS", "/nowhere/at/all"),
        ("LD_PRELOAD", ""),
    ] {
        command.env(key, value);
    }
    let report = Report::read(&Ran::by(&mut command));
    report.expect("right", "passed");
    report.expect("wrong", "test");
    let output = report.result("wrong")["tests"][0]["output"].as_str();
    let output = output.expect("the test's output");
    assert!(
        output.contains("left: 1") && !output.contains("stack backtrace"),
        "{output}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_pipe_in_place_of_a_manifest_is_reported_and_does_not_block() {
    use rustix::fs::{CWD, Mode, mkfifoat};
    for manifest in [
        "info.toml",
        "exercises/01_harbour/info.toml",
        "exercises/01_harbour/Cargo.toml",
    ] {
        let course = Course::new().with(solved("tide"));
        course.file(manifest).remove();
        mkfifoat(CWD, course.path(manifest), Mode::RUSR | Mode::WUSR).expect("a pipe");
        for args in [&["verify"] as &[&str], &["list"], &["lesson"], &["run"]] {
            let ran = ended(course.command(args));
            // Listing exercises doesn't read any of cargo's manifests.
            if ran.code == Some(0) {
                assert!(manifest.ends_with("Cargo.toml"), "{ran:#?}");
            } else {
                // A report names it if only one exercise can't be judged.
                let printed = format!("{}{}", ran.stdout, ran.stderr);
                for words in [manifest, "neither a file nor a folder"] {
                    assert!(printed.contains(words), "{ran:#?}");
                }
                ran.exits(2);
            }
        }
    }
    let course = Course::new().with(solved("tide"));
    let source = course.source("tide");
    source.remove();
    mkfifoat(CWD, source.path(), Mode::RUSR | Mode::WUSR).expect("a pipe");
    ended(course.command(&["verify"])).exits(1);
}
