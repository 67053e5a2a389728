//! `runner export`: autograders for other platforms, run as those platforms run them.

use std::fs;
use std::path::Path;
use std::process::Command;

use indoc::indoc;
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
