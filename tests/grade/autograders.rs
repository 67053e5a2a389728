//! `runner export`: autograders for other platforms, run as those platforms run them.

use std::fs;
use std::path::Path;
use std::process::Command;

use indoc::{formatdoc, indoc};
use serde_json::Value;
use zip::ZipArchive;

use super::class::Class;
use crate::support::exercise::height;
use crate::support::{Course, note};

/// Runs a program that is on every machine with that platform.
fn run(program: &str, args: &[&Path], dir: &Path, env: &[(&str, &str)]) -> Option<i32> {
    #[expect(
        clippy::disallowed_methods,
        reason = "platforms start these scripts from outside"
    )]
    let mut command = Command::new(program);
    command
        .args(args)
        .current_dir(dir)
        .envs(env.iter().copied());
    match command.output() {
        Ok(output) => output.status.code(),
        Err(cause) => {
            note(&format!("not tried: {program}: {cause}"));
            None
        }
    }
}

fn class() -> Class {
    let class = Class::of(Course::with_one());
    class.write(
        "hidden/tide/edge.rs",
        indoc! {"
            #[test]
            fn never_seen() { assert_eq!(tide::height(), 2); }
        "},
    );
    class.write(
        "hw.toml",
        indoc! {r#"
            title = "Week 1"
            hidden = "hidden"
        "#},
    );
    class
}

fn export(class: &Class, to: &str) {
    let course = class.course.root().display().to_string();
    class
        .run(&[
            "export",
            to,
            "written",
            "--assignment",
            "hw.toml",
            "--course",
            &course,
        ])
        .exits(0);
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON")
}

#[test]
fn gradescopes_autograder_grades_a_submission() {
    let class = class();
    export(&class, "gradescope");
    let archive = fs::File::open(class.path("written/autograder.zip")).expect("an archive");
    let mut archive = ZipArchive::new(archive).expect("an archive");
    for name in ["setup.sh", "run_autograder", "runner"] {
        let mode = archive.by_name(name).expect(name).unix_mode();
        assert_eq!(mode.map(|mode| mode & 0o111), Some(0o111), "{name}");
    }
    archive
        .extract(class.path("autograder/source"))
        .expect("extracted");
    let root = class.path("autograder");
    fs::copy(
        root.join("source/run_autograder"),
        root.join("run_autograder"),
    )
    .expect("copied");
    class.write("autograder/submission/lib.rs", &height(2));
    let Some(code) = run("bash", &[Path::new("run_autograder")], &root, &[]) else {
        return;
    };
    let result = json(&root.join("results/results.json"));
    if result["output"]
        .as_str()
        .is_some_and(|text| text.contains("exit code 3"))
    {
        return note("not tried: this machine can't confine code");
    }
    assert_eq!(
        (code, &result["score"], &result["tests"][0]["status"]),
        (0, &1.0.into(), &"passed".into()),
        "{result:#}"
    );
    assert!(!result.to_string().contains("never_seen"), "{result:#}");
}

#[test]
fn gradescopes_setup_installs_a_compiler_and_makes_the_program_executable() {
    let class = Class::of(Course::with_one());
    class.run(&["export", "gradescope", "written"]).exits(0);
    let archive = fs::File::open(class.path("written/autograder.zip")).expect("an archive");
    let source = class.path("autograder/source");
    ZipArchive::new(archive)
        .and_then(|mut archive| archive.extract(&source))
        .expect("extracted");
    let modes = |mode: u32| std::os::unix::fs::PermissionsExt::from_mode(mode);
    fs::set_permissions(source.join("runner"), modes(0o644)).expect("as some tools extract it");
    // Instead of what installs something: programs that write down how they were started.
    let stubs = class.path("stubs");
    for (name, then) in [
        ("apt-get", ""),
        ("curl", "echo 'echo sh \"$@\" >> \"$LOG\"'"),
    ] {
        let script = formatdoc! {r#"
            #!/bin/sh
            echo {name} "$@" >> "$LOG"
            {then}
        "#};
        class.write(&format!("stubs/{name}"), &script);
        fs::set_permissions(stubs.join(name), modes(0o755)).expect("executable");
    }
    let path = format!(
        "{}:{}",
        stubs.display(),
        std::env::var("PATH").expect("a path")
    );
    let log = class.path("log").display().to_string();
    let env = [("PATH", path.as_str()), ("LOG", log.as_str())];
    let code = run("bash", &[&source.join("setup.sh")], &class.path(""), &env);
    if code.is_none() {
        return;
    }
    let log = fs::read_to_string(&log).expect("what was started");
    assert_eq!(code, Some(0), "{log}");
    for words in [
        "apt-get install -y",
        " git",
        "curl --proto =https",
        "sh -y --profile minimal --component clippy,rustfmt",
    ] {
        assert!(log.contains(words), "{words}: {log}");
    }
    let mode = fs::metadata(source.join("runner"))
        .expect("a file")
        .permissions();
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&mode) & 0o111,
        0o111
    );
}

#[test]
fn classroom50s_autograder_writes_a_result_for_its_job() {
    let class = class();
    export(&class, "classroom50");
    assert!(
        !class.path("written/hidden").exists(),
        "everyone can read what's published"
    );
    assert!(
        !fs::read_to_string(class.path("written/assignment.toml"))
            .expect("a file")
            .contains("hidden")
    );
    class.write("checkout/exercises/01_harbour/tide/src/lib.rs", &height(1));
    let checkout = class.path("checkout");
    let script = indoc! {"
        set -e
        git init -q -b main .
        git add -A
        GIT_COMMITTER_DATE='@1790000000 +0000' git -c user.name=A -c user.email=a@example.org -c commit.gpgsign=false commit -q -m work
        GITHUB_SHA=$(git rev-parse HEAD) python3 ../written/autograder.py
    "};
    class.write("job.sh", script);
    let env = [
        ("CLASSROOM", "cs-1"),
        ("ASSIGNMENT", "week-1"),
        ("ASSIGNMENT_TYPE", "individual"),
        ("OWNER", "ada"),
        ("SUBMISSION_TAG", "submit/2026-09-21T14-13-20Z-0123456"),
        ("COMMIT_URL", "https://example.org/commit/1"),
        ("RELEASE_URL", "https://example.org/releases/1"),
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
    ];
    if run("python3", &[Path::new("--version")], &checkout, &[]).is_none() {
        return;
    }
    let code = run("bash", &[&class.path("job.sh")], &checkout, &env);
    if !checkout.join("result.json").exists() {
        assert_eq!(code, Some(1), "an error of the infrastructure");
        return note("not tried: this machine can't confine code");
    }
    let result = json(&checkout.join("result.json"));
    for (key, value) in [
        ("schema", "classroom50/result/v1"),
        ("classroom", "cs-1"),
        ("assignment", "week-1"),
        ("owner", "ada"),
        ("submission", "submit/2026-09-21T14-13-20Z-0123456"),
        ("review", "https://example.org/commit/1"),
        ("datetime", "2026-09-21T14:13:20Z"),
    ] {
        assert_eq!(result[key], value, "{result:#}");
    }
    assert_eq!(
        (&result["score"], &result["max-score"]),
        (&0.into(), &1.into())
    );
    assert!(checkout.join("release-body.md").exists());
}
