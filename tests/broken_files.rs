//! Exercises whose files are broken, gone, replaced or forged: each is told by itself, its neighbours are judged, and only what the learner may
//! edit counts.

use std::fs;
use std::path::Path;

use crate::support::harbour::{add, right_after, wrong_after};
use crate::support::report::Report;
use crate::support::{Course, Ran, runner};

/// A course in which every exercise is solved, and its learner may edit the sources and the manifest.
fn solved(names: &[&str]) -> Course {
    names.iter().fold(Course::new(), |course, name| {
        add(course, name, &right_after(""), "")
    })
}

fn folder(name: &str) -> String {
    format!("exercises/01_harbour/{name}")
}

#[test]
fn a_broken_manifest_fails_its_own_exercise_only() {
    let editable = ["fine", "torn", "unknown", "renamed", "vanished", "latin"];
    let course = editable.iter().fold(Course::new(), |course, name| {
        add(
            course,
            name,
            &right_after(""),
            "edit = [\"src/**\", \"Cargo.toml\"]\n",
        )
    });
    let course = add(course, "fixed", &right_after(""), "");
    let manifest = |name: &str| format!("{}/Cargo.toml", folder(name));
    course.write(&manifest("torn"), "[package\nname = ");
    let text = course.read(&manifest("unknown"));
    course.write(
        &manifest("unknown"),
        text + "[dependencies]\nno_such_crate_anywhere = \"1\"\n",
    );
    course.write(
        &manifest("renamed"),
        course
            .read(&manifest("renamed"))
            .replace("\"renamed\"", "\"other\""),
    );
    course.write(&manifest("latin"), b"[package]\nname = \"lat\xefn\"\n");
    fs::remove_file(course.path(&manifest("vanished"))).expect("removed");
    let report = Report::of(&course, &[]);
    for name in ["fine", "fixed"] {
        report.expect(name, "passed");
    }
    for (name, words) in [
        ("torn", "Cargo.toml is not valid TOML"),
        ("unknown", "no_such_crate_anywhere"),
        ("renamed", "renamed"),
        ("latin", "not UTF-8"),
        (
            "vanished",
            "Cargo.toml is missing: `runner reset vanished` writes it anew",
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
    assert_eq!(torn["file"], manifest("torn"));
    assert_eq!(torn["line"], 1);
}

#[test]
fn a_broken_source_fails_its_own_exercise_only() {
    let names = [
        "fine", "gone", "moved", "dir", "linked", "piped", "latin", "long", "zeros", "marked",
        "dos",
    ];
    let course = solved(&names);
    let source = |name: &str| course.path(&Course::source_of(name));
    for name in ["gone", "dir", "linked", "piped"] {
        fs::remove_file(source(name)).expect("removed");
    }
    fs::rename(
        source("moved"),
        course.path(&format!("{}/src/lib2.rs", folder("moved"))),
    )
    .expect("renamed");
    fs::create_dir(source("dir")).expect("a folder");
    course.write(
        &Course::source_of("latin"),
        b"pub fn height() -> u32 { 2 } // \xef\n",
    );
    course.write(&Course::source_of("long"), vec![b' '; 10 << 20]);
    course.write(&Course::source_of("zeros"), vec![0; 1000]);
    course.write(
        &Course::source_of("marked"),
        format!("\u{feff}{}", right_after("")),
    );
    course.write(
        &Course::source_of("dos"),
        right_after("").replace('\n', "\r\n"),
    );
    let mut missing = vec!["gone", "moved", "dir"];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/", source("linked")).expect("a link");
        missing.push("linked");
        #[expect(
            clippy::disallowed_methods,
            reason = "nothing of the program makes a pipe"
        )]
        let made = std::process::Command::new("mkfifo")
            .arg(source("piped"))
            .status();
        if made.is_ok_and(|status| status.success()) {
            missing.push("piped");
        }
    }
    let report = Report::of(&course, &[]);
    for name in ["fine", "marked", "dos"] {
        report.expect(name, "passed");
    }
    for name in missing {
        report.expect(name, "compile");
        let words = format!("src/lib.rs is missing: `runner reset {name}` writes it anew");
        assert_eq!(report.messages(name), words);
    }
    for (name, words) in [
        ("latin", "UTF-8"),
        (
            "long",
            "this file is 10 MiB long; a file of an exercise may have 1 MiB at the most",
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

/// The course that the program carries, in a folder of its own.
fn carried() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a scratch folder");
    let made = runner().arg("init").arg(dir.path().join("course")).output();
    Ran::of(&made.expect("the program starts")).exits(0);
    dir
}

/// Judges an exercise of it.
fn judge(root: &Path, exercise: &str) -> Ran {
    let mut command = runner();
    command.arg("--course").arg(root).args(["run", exercise]);
    Ran::of(&command.output().expect("the program starts"))
}

#[test]
fn tests_of_the_carried_course_count_as_they_were_shipped() {
    let dir = carried();
    let root = dir.path().join("course");
    let test = root.join("exercises/01_foundations/variables1/tests/variables1.rs");
    let before = judge(&root, "variables1").exits(1);
    for forged in [
        Some(""),
        Some("#[test]\nfn nothing() {}\n"),
        Some("fn broken("),
        None,
    ] {
        match forged {
            Some(text) => fs::write(&test, text).expect("written"),
            None => fs::remove_file(&test).expect("removed"),
        }
        let ran = judge(&root, "variables1").exits(1);
        let closing = before.stdout.lines().find(|line| line.starts_with('✗'));
        assert!(
            closing.is_some_and(|line| ran.stdout.contains(line)),
            "{forged:?}: {ran:#?}"
        );
        if forged.is_some() {
            ran.says("tests/variables1.rs differs from the course's own copy, which is the one that counts");
        }
    }
}

#[test]
fn a_learners_manifest_cannot_say_how_it_is_checked() {
    let dir = carried();
    let root = dir.path().join("course");
    let manifest = root.join("exercises/01_foundations/manifest1/Cargo.toml");
    let shipped = fs::read_to_string(&manifest).expect("a manifest");
    let fake = dir.path().join("fake.rs");
    fs::write(&fake, "fn main() {}").expect("written");
    let fake = fake.display();
    for (lines, words) in [
        (
            format!("[[test]]\nname = \"manifest1\"\npath = \"{fake}\"\nharness = false\n"),
            "`[[test]]` decides how this exercise is checked",
        ),
        (
            "[dependencies]\nevil = { path = \"/tmp/evil\" }\n".to_owned(),
            "the dependency `evil` is not a package of this exercise",
        ),
    ] {
        fs::write(&manifest, format!("{shipped}\n{lines}")).expect("written");
        judge(&root, "manifest1")
            .exits(1)
            .says(words)
            .says("exercises/01_foundations/manifest1/Cargo.toml:");
    }
    fs::write(
        &manifest,
        shipped.replace("edition", &format!("build = \"{fake}\"\nedition")),
    )
    .expect("written");
    judge(&root, "manifest1")
        .exits(1)
        .says("`build` decides how this exercise is checked");
}

#[test]
fn only_what_a_learner_may_edit_is_built() {
    let cheat = "#[cfg(cheat)]\npub fn height() -> u32 {\n    2\n}\n\n#[cfg(not(cheat))]\npub fn height() -> u32 {\n    1\n}\n";
    let build = "fn main() {\n    println!(\"cargo::rustc-cfg=cheat\");\n    println!(\"cargo::rustc-check-cfg=cfg(cheat)\");\n}\n";
    let config = "[build]\nrustflags = [\"--cfg\", \"cheat\"]\nrustc-wrapper = \"/nowhere/at/all\"\n[env]\nCHEAT = \"1\"\n";
    let dir = carried();
    let root = dir.path().join("course");
    let exercise = root.join("exercises/01_foundations/variables1");
    let before = judge(&root, "variables1").exits(1);
    fs::write(exercise.join("build.rs"), build).expect("written");
    fs::create_dir_all(exercise.join("tests")).expect("a folder");
    fs::write(exercise.join("tests/more.rs"), "#[test]\nfn more() {}\n").expect("written");
    for folder in [
        exercise.as_path(),
        &root.join("exercises/01_foundations"),
        &root,
    ] {
        fs::create_dir_all(folder.join(".cargo")).expect("a folder");
        fs::write(folder.join(".cargo/config.toml"), config).expect("written");
    }
    assert_eq!(judge(&root, "variables1").exits(1).stdout, before.stdout);

    let course = add(Course::new(), "tide", cheat, "");
    course.write(".cargo/config.toml", config);
    course.write(&format!("{}/.cargo/config.toml", folder("tide")), config);
    Report::of(&course, &[]).expect("tide", "test");
}

#[test]
fn a_shell_cannot_change_a_verdict() {
    let course = add(
        Course::new(),
        "right",
        "pub fn height() -> u32 {\n    let unused = 1;\n    2\n}\n",
        "",
    );
    let course = add(
        course,
        "wrong",
        &wrong_after("assert!(std::env::var_os(\"RUST_TEST_THREADS\").is_none() && !cfg!(cheat));"),
        "",
    );
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
    let report = Report::read(&Ran::of(&command.output().expect("the program starts")));
    report.expect("right", "passed");
    report.expect("wrong", "test");
    let output = report.result("wrong")["tests"][0]["output"].as_str();
    assert!(output.is_some_and(|output| output.contains("left: 1") && !output.contains("stack backtrace")), "{output:?}");
}
