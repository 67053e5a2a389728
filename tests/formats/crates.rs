//! Crates of a course in another format: what isn't on the disk is fetched, and what can't be resolved isn't called ready.

use std::path::Path;
use std::process::Command;

use indoc::{formatdoc, indoc};

use crate::support::foreign::{member, wr};
use crate::support::report::Report;
use crate::support::vendored::ropes;
use crate::support::{Ran, note};

/// Runs git in a folder; false if there is no git.
fn git(dir: &Path, args: &[&str]) -> bool {
    #[expect(clippy::disallowed_methods, reason = "a test needs a repository")]
    let mut git = Command::new("git");
    git.args(["-c", "user.name=a", "-c", "user.email=a@b"])
        .args(args)
        .current_dir(dir);
    git.output().is_ok_and(|ended| ended.status.success())
}

#[test]
fn versions_that_only_the_network_has_are_fetched() {
    let course = wr();
    let repository = tempfile::tempdir().expect("a scratch folder");
    let publish = |version: &str| {
        let manifest = formatdoc! {r#"
            [package]
            name = "buoys"
            version = "{version}"
            edition = "2021"
        "#};
        std::fs::create_dir_all(repository.path().join("src")).expect("a folder");
        std::fs::write(repository.path().join("Cargo.toml"), manifest).expect("a file");
        std::fs::write(repository.path().join("src/lib.rs"), "").expect("a file");
        git(repository.path(), &["init", "-q", "-b", "main"])
            && git(repository.path(), &["add", "-A"])
            && git(repository.path(), &["commit", "-qm", version])
    };
    if !publish("1.0.0") {
        return note("skipped: there is no git");
    }
    let home = course.path("home");
    let judged = |version: &str| {
        let dependency = formatdoc! {r#"

            [dependencies]
            buoys = {{ git = "file://{}", version = "{version}" }}
        "#, repository.path().display()};
        member(&course, "03_new/1_a", "a", &dependency, "");
        let mut command = course.command(&["verify", "--format", "json", "03_new/1_a"]);
        command.env("CARGO_HOME", &home);
        Report::read(&Ran::by(&mut command))
    };
    judged("1").expect("03_new/1_a", "passed");
    assert!(publish("1.1.0"));
    std::fs::remove_dir_all(course.path(".runner/workbench")).expect("a workbench");
    judged("1.1").expect("03_new/1_a", "passed");
}

#[test]
fn crates_that_cannot_be_resolved_are_not_ready() {
    let course = wr();
    ropes(&course);
    for (name, dependencies) in [
        ("1_missing", "ropes = \"=1.0.7\""),
        ("2_unknown", "buoys = \"1\""),
        (
            "3_conflict",
            "ropes = \"=1.0.0\"\nalso = { package = \"ropes\", version = \"=1.0.1\" }",
        ),
    ] {
        let more = formatdoc! {"

            [dependencies]
            {dependencies}
        "};
        member(&course, &format!("03_new/{name}"), &name[2..], &more, "");
        course
            .run(&["prepare", "03_new"])
            .exits(2)
            .complains(name)
            .complains("aren't ready")
            .says_nothing_of("ready.");
        std::fs::remove_dir_all(course.path(&format!("exercises/03_new/{name}")))
            .expect("it exists");
    }
    let fine = indoc! {r#"

        [dependencies]
        ropes = "1"
    "#};
    member(&course, "03_new/4_fine", "fine", fine, "");
    course
        .run(&["prepare", "03_new"])
        .exits(0)
        .says("1 level is ready");
}
