//! The output of `verify` for GitHub: annotations at the lines that failed, and a summary.

use std::fs;

use super::four;
use crate::support::Ran;

#[test]
fn github_gets_annotations_and_a_summary() {
    let course = four();
    let summary = course.path("summary.md");
    fs::write(&summary, "before\n").expect("written");
    let mut command = course.command(&["verify", "--format", "github"]);
    let ran = Ran::of(
        &command
            .env("GITHUB_STEP_SUMMARY", &summary)
            .output()
            .expect("the program starts"),
    )
    .exits(1);
    let commands: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.starts_with("::error "))
        .collect();
    assert_eq!(commands.len(), 2, "{}", ran.stdout);
    assert!(ran.stdout.contains("::error file=exercises/01_harbour/wrong/tests/wrong.rs,line=5,col=5,title=wrong%3A test the_water_is_high::"));
    assert!(ran.stdout.contains("::error file=exercises/01_harbour/moved/src/lib.rs,line=4,col=5,title=moved%3A E0382::error[E0382]"));
    let table = course.read("summary.md");
    let start: Vec<&str> = table.lines().take(2).collect();
    assert_eq!(start, ["before", "### A small course"], "{table}");
    assert!(table.contains("| Exercise | Level | Verdict |"), "{table}");
    assert!(
        table.contains("| right | 01_harbour | ✅ passed | 1/1 | 3/3 |"),
        "{table}"
    );
    assert!(
        table.contains("| moved | 01_harbour | ❌ failed: does not compile (E0382) |"),
        "{table}"
    );
    assert!(
        table.contains("skipped: `no-such-program` is not installed"),
        "{table}"
    );

    // A workflow starts at the repository's root, wherever the course is.
    let outside = course.root().parent().expect("a folder around it");
    let mut command = course.command(&["verify", "wrong", "--format", "github", "--course"]);
    let ran = Ran::of(
        &command
            .arg(course.root())
            .current_dir(outside)
            .output()
            .expect("the program starts"),
    )
    .exits(1);
    let name = course.root().file_name().expect("a name").to_string_lossy();
    assert!(
        ran.stdout.contains(&format!(
            "::error file={name}/exercises/01_harbour/wrong/tests/wrong.rs,"
        )),
        "{}",
        ran.stdout
    );
    ran.says("| wrong | 01_harbour |");
}
