//! What the keys do, and that the legend shows those that work now.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use indoc::indoc;

use super::{SIZE, two_exercises, watch};
use crate::support::Course;
use crate::support::exercise::height;
use crate::support::terminal::Terminal;
use crate::support::waiting::wait_until;

/// Bytes of the terminal's keys.
const ESCAPE: &str = "\x1b";
const DOWN: &str = "\x1b[B";
const CTRL_C: &str = "\x03";

#[test]
fn before_a_pass_keys_show_help_but_not_the_next_exercise() {
    let course = two_exercises();
    let mut terminal = watch(&course);
    terminal.shows("yours     1");
    let legend = terminal.contents();
    for missing in ["n next", "s solution", "e explain"] {
        assert!(!legend.contains(missing), "{legend}");
    }
    // They say why, and so does the help page.
    terminal.keys("n");
    terminal.shows("no next exercise before this one passes");
    terminal.keys("s");
    terminal.shows("no solution before it passes");
    terminal.hides("no next exercise");
    terminal.keys("e");
    terminal.shows("no error code to explain");
    terminal.keys("?");
    for line in [
        "n    next (not now: no next exercise before",
        "s    solution (not now: no solution before it passes)",
        "r    run again\n",
    ] {
        terminal.shows(line);
    }
    terminal.keys("?");
    terminal.shows("✗ tide  1 of 1 test fails");

    terminal.keys("t");
    terminal.shows("Water is wet.");
    terminal.keys("t");
    terminal.hides("Water is wet.");
    // An unreadable lesson is an error on the screen.
    let readme = course.path("exercises/01_harbour/README.md");
    fs::remove_file(&readme).expect("it is there");
    fs::create_dir(&readme).expect("a folder");
    terminal.keys("t");
    terminal.shows("exercises/01_harbour/README.md");
    terminal.keys("t");
    terminal.hides("README.md");
    fs::remove_dir(&readme).expect("it is there");

    course.source("tide").write(indoc! {r#"
        pub fn height() -> u32 {
            "deep"
        }
    "#});
    terminal.shows("tide does not compile: 1 error (E0308)");
    terminal.shows("e explain");
    terminal.keys("e");
    terminal.shows("Error E0308");
    terminal.shows("Erroneous code example");
    assert!(!terminal.contents().contains("j/k scroll"));
    terminal.resize(100, 12);
    terminal.shows("j/k scroll");
    terminal.keys("  j");
    terminal.hides("Erroneous code example");
    terminal.keys(ESCAPE);
    terminal.shows("tide does not compile");

    let attempts = || {
        course
            .read(".runner/progress.jsonl")
            .matches("attempt")
            .count()
    };
    let before = attempts();
    terminal.keys("r");
    wait_until("one more attempt", || {
        (attempts() == before + 1).then_some(())
    });
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn hints_are_shown_one_by_one_and_have_a_page() {
    let course = two_exercises();
    let mut terminal = watch(&course);
    terminal.shows("h hint");
    terminal.keys("h");
    terminal.shows("Look at the gauge.");
    terminal.keys("h");
    terminal.shows("It shows a number.");
    terminal.hides("h hint");
    terminal.keys("h");
    terminal.shows("no hint left");
    terminal.keys("H");
    terminal.shows("Look at the gauge.");
    terminal.shows("It shows a number.");
    terminal.keys("H");
    terminal.hides("Look at the gauge.");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn after_a_pass_keys_go_through_the_course() {
    let course = two_exercises();
    let mut terminal = watch(&course);
    course
        .source("tide")
        .write(height(2).replace("    2", "    1 + 1"));
    terminal.shows("✓ tide passed, press n: ebb \"About ebb\"");
    terminal.shows("n next");
    terminal.keys("s");
    terminal.shows("Your files and the solution");
    terminal.shows("1 + 1");
    terminal.keys("s");

    terminal.keys("n");
    terminal.shows("✗ ebb  1 of 1 test fails");
    terminal.hides("n next");
    terminal.keys("l");
    terminal.shows("Level 01 Harbour");
    terminal.keys("k\r");
    terminal.shows("tide passed");
    terminal.keys("l");
    terminal.keys(DOWN);
    terminal.keys("\r");
    terminal.shows("✗ ebb");

    terminal.keys("c");
    terminal.shows("1 of 2 exercises pass");
    terminal.shows("only failed (f: all)");
    terminal.keys("\r");
    terminal.shows("✗ ebb");

    course.source("ebb").write(height(2));
    terminal.shows("ebb passed");
    terminal.keys("n");
    terminal.shows("You finished A small course");
    terminal.shows("2 of 2 exercises are done.");
    terminal.keys("q");
    terminal.shows("ebb passed");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn the_editor_owns_the_terminal_while_it_runs() {
    let course = Course::with_one();
    course.write(
        "editor.sh",
        indoc! {r#"
            #!/bin/sh
            stty -a > modes
            sed -i 's/    1/    2/' "$2"
            touch "$1"
            exec sleep 600
        "#},
    );
    fs::set_permissions(course.path("editor.sh"), fs::Permissions::from_mode(0o755))
        .expect("a mode");
    let mut command = course.command(&["watch"]);
    command
        .env("EDITOR", "./editor.sh opened")
        .env_remove("VISUAL");
    let mut terminal = Terminal::start(command, SIZE);
    terminal.shows("yours     1");
    terminal.keys("o");
    wait_until("the editor", || {
        course.path("opened").exists().then_some(())
    });
    let modes = course.read("modes");
    assert!(
        modes.contains(" echo ") && modes.contains(" icanon "),
        "{modes}"
    );
    // It ends only the editor.
    terminal.keys(CTRL_C);
    terminal.shows("tide passed");
    assert!(!terminal.is_cooked());
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn a_missing_editor_is_reported_and_nothing_else_happens() {
    let course = Course::with_one();
    let mut command = course.command(&["watch"]);
    command.env("VISUAL", "no-such-editor --wait");
    let mut terminal = Terminal::start(command, SIZE);
    terminal.shows("yours     1");
    terminal.keys("o");
    terminal.shows("the editor `no-such-editor` was not found");
    terminal.keys("?");
    terminal.shows("Help");
    terminal.keys("qq");
    terminal.ends_well();
}

#[test]
fn a_reset_asks_and_backs_up_and_editor_settings_follow_to_the_next_level() {
    let dir = tempfile::tempdir().expect("a scratch folder");
    let root = dir.path().join("road");
    let mut init = crate::support::runner();
    init.arg("init").arg(&root);
    assert!(init.status().expect("the program starts").success());
    let list = crate::support::runner()
        .args(["list", "--format", "json"])
        .current_dir(&root)
        .output()
        .expect("the program starts");
    let list: serde_json::Value = serde_json::from_slice(&list.stdout).expect("JSON");
    let exercises = list["levels"][0]["exercises"].as_array().expect("a list");
    let last = &exercises[exercises.len() - 1];
    let name = last["name"].as_str().expect("a name");

    let mut command = crate::support::runner();
    command.args(["watch", name]).current_dir(&root);
    let mut terminal = Terminal::start(command, SIZE);
    terminal.shows(&format!("✗ {name}"));
    let folder = root.join(last["path"].as_str().expect("a path"));
    let file = ["src/lib.rs", "src/main.rs"]
        .map(|file| folder.join(file))
        .into_iter()
        .find(|file| file.exists())
        .expect("a source");
    let shipped = fs::read(&file).expect("a file");
    fs::write(&file, "// mine\n").expect("a file");
    terminal.keys("x");
    terminal.shows(&format!("Restore {name} to"));
    terminal.keys("n");
    terminal.hides(&format!("Restore {name} to"));
    assert_eq!(fs::read(&file).expect("a file"), b"// mine\n");
    terminal.keys("xy");
    terminal.shows(".runner/backup/");
    assert_eq!(fs::read(&file).expect("a file"), shipped);
    let kept = fs::read_dir(root.join(".runner/backup"))
        .expect("a folder")
        .flatten()
        .map(|kept| kept.path().join(file.strip_prefix(&root).expect("below")))
        .map(|kept| fs::read(kept).expect("a copy"));
    assert_eq!(kept.collect::<Vec<_>>(), [b"// mine\n"]);

    let settings = || fs::read_to_string(root.join(".vscode/settings.json")).expect("a file");
    let level = |index: usize| list["levels"][index]["id"].as_str().expect("an id");
    assert!(settings().contains(level(0)));
    terminal.keys("lj\r");
    terminal.hides(&format!("{name}:"));
    wait_until("the settings of the next level", || {
        settings().contains(level(1)).then_some(())
    });
    terminal.keys("q");
    terminal.ends_well();
}
