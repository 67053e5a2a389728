//! Every save is judged, and the verdict shown is that of the last one.

use std::fs;

use indoc::{formatdoc, indoc};

use super::{SIZE, TIDE, Terminal, ebb_runs, nothing_is_left, slow_course, watch};
use crate::support::exercise::height;
use crate::support::{Course, Exercise};

#[test]
fn every_kind_of_save_is_judged_and_a_pass_is_recorded_at_once() {
    let course = Course::with_one();
    let mut terminal = watch(&course);
    terminal.shows("left: 1");

    course.source("tide").write(height(3));
    terminal.shows("left: 3");

    // As vim saves: through a new file that takes the old one's place.
    course.write("exercises/01_harbour/tide/src/lib.rs.new", height(4));
    fs::rename(
        course.path(&format!("{TIDE}.new")),
        course.source("tide").path(),
    )
    .expect("a rename");
    terminal.shows("left: 4");

    fs::remove_file(course.source("tide").path()).expect("it is there");
    course.source("tide").write(height(5));
    terminal.shows("left: 5");

    // The second save comes while the first is judged, or just before.
    course.source("tide").write(height(6));
    course.source("tide").write(height(7));
    terminal.shows("left: 7");

    // The whole exercise goes and comes back, as git does it.
    let dir = course.path("exercises/01_harbour/tide");
    let aside = course.path("exercises/aside");
    fs::rename(&dir, &aside).expect("a rename");
    terminal.hides("left: 7");
    fs::write(aside.join("src/lib.rs"), height(8)).expect("a file");
    fs::rename(&aside, &dir).expect("a rename");
    terminal.shows("left: 8");

    assert!(
        !course
            .read(".runner/progress.jsonl")
            .contains("\"event\":\"passed\"")
    );
    course.source("tide").write(height(2));
    terminal.shows("tide passed: 1 test");
    let log = course.read(".runner/progress.jsonl");
    assert_eq!(log.matches("\"event\":\"passed\"").count(), 1, "{log}");

    // What is done stays done after a worse save.
    course.source("tide").write(height(9));
    terminal.shows("left: 9");
    terminal.shows("1/1");
    terminal.keys("q");
    terminal.ends_well();
    course.run(&["list"]).exits(0).says("1/1 done");
}

#[test]
fn a_save_during_a_run_cancels_it_and_starts_again() {
    let course = slow_course();
    let mut terminal = Terminal::start(course.command(&["watch", "ebb"]), SIZE);
    ebb_runs(&course);
    terminal.shows("testing, 0 of 1 test");
    course.source("ebb").write(height(2));
    terminal.shows("ebb passed");
    nothing_is_left(course.root());
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn a_program_is_run_once_for_all_answers() {
    let answer = |metres: u32| {
        formatdoc! {r#"
            [gauge]
            prints = "{metres}"
        "#}
    };
    // The program prints what a file says that no key covers: so its output shows when it ran.
    let gauge = tempfile::NamedTempFile::new().expect("a scratch file");
    let program = formatdoc! {r#"
        fn main() {{
            println!("{{}}", std::fs::read_to_string({:?}).unwrap());
        }}
    "#, gauge.path()};
    let course = Course::new().with(
        Exercise::new("shadow")
            .without_tests()
            .file("programs/gauge.rs", &program)
            .file("answers.toml", answer(1))
            .solved_by("answers.toml", answer(2))
            .starts("test programs/gauge.rs")
            .entry(indoc! {r#"
                edit = ["answers.toml"]
                checks = { predict = "programs/*.rs" }
            "#}),
    );
    let says = |text: &str| fs::write(gauge.path(), text).expect("the scratch file");
    says("2");
    let mut terminal = watch(&course);
    terminal.shows("`prints` is wrong");
    says("3");
    course.file_of("shadow", "answers.toml").write(answer(2));
    terminal.shows("shadow passed");
    // A changed program is run again.
    course
        .file_of("shadow", "programs/gauge.rs")
        .append("// changed\n");
    course.file_of("shadow", "answers.toml").write(answer(4));
    terminal.shows("`prints` is wrong");
    course.file_of("shadow", "answers.toml").write(answer(3));
    terminal.shows("shadow passed");
    terminal.keys("q");
    terminal.ends_well();
}
