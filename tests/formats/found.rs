//! What learners of other courses have on their disks is found: downloads side by side, exercises without a crate, names in several folders.

use indoc::{formatdoc, indoc};

use crate::support::foreign::{crab2, downloaded, member, number, rustlings, tested, track, wr};
use crate::support::report::Report;
use crate::support::{Course, Ran};

/// A folder in which `exercism download` put these exercises.
fn downloads(names: &[&str]) -> Course {
    let course = Course::bare();
    let one = downloaded();
    for name in names {
        for path in [
            "Cargo.toml",
            "src/lib.rs",
            "tests/two_boats.rs",
            ".exercism/config.json",
        ] {
            course.write(&format!("{name}/{path}"), one.read(path));
        }
        let metadata = one
            .read(".exercism/metadata.json")
            .replace("two-boats", name);
        course.write(&format!("{name}/.exercism/metadata.json"), metadata);
    }
    course
}

#[test]
fn downloads_side_by_side_are_a_course() {
    let course = downloads(&["one-boat", "two-boats"]);
    course.write("two-boats/src/lib.rs", number("2"));
    course.write("notes/plan.txt", "no exercise");
    course.write(
        "words/.exercism/metadata.json",
        r#"{"track": "python", "exercise": "words"}"#,
    );
    course.write("words/.exercism/config.json", r#"{"files": {}}"#);
    let report = Report::of(&course, &[]);
    report.expect("one-boat", "test");
    report.expect("two-boats", "passed");
    assert_eq!(report.0["results"].as_array().map(Vec::len), Some(2));
    // Inside of one, only that one is meant, and elsewhere below them nothing is.
    let mut command = course.command(&["list"]);
    command.current_dir(course.path("two-boats/src"));
    Ran::by(&mut command).exits(0).says_nothing_of("one-boat");
    let mut command = course.command(&["list"]);
    command.current_dir(course.path("notes"));
    Ran::by(&mut command)
        .exits(2)
        .complains("there is no course");
}

#[test]
fn a_download_of_another_language_is_named() {
    let course = downloaded();
    course.write(
        ".exercism/metadata.json",
        r#"{"track": "python", "exercise": "two-boats"}"#,
    );
    course
        .run(&["run"])
        .exits(2)
        .complains("Exercism's track `python`")
        .complains("`exercism test`");
}

#[test]
fn a_manifest_of_rustlings_5_is_named() {
    let course = Course::bare();
    let info = indoc! {r#"
        [[exercises]]
        name = "intro1"
        path = "exercises/intro/intro1.rs"
        mode = "compile"
        hint = ""
    "#};
    course.write("info.toml", info);
    course.write("exercises/intro/intro1.rs", "fn main() {}\n");
    course
        .run(&["list"])
        .exits(2)
        .complains("rustlings 5")
        .complains("rustlings init");
    course.file("info.toml").remove();
    course.write("old.toml", info);
    course
        .run(&["verify", "--info", "old.toml"])
        .exits(2)
        .complains("rustlings 5");
}

#[test]
fn an_exercise_of_wr_needs_no_crate_if_it_says_how_it_is_verified() {
    let course = wr();
    let check = |words: &str| {
        formatdoc! {r#"
            [[verification]]
            command = "grep"
            args = ["-q", "{words}", "answer.txt"]
        "#}
    };
    course.write("exercises/03_words/01_answer/.wr.toml", check("blue"));
    course.write("exercises/03_words/01_answer/answer.txt", "red");
    // A manifest is found among sources in another language.
    course.write("exercises/03_words/02_c/.wr.toml", check("blue"));
    course.write("exercises/03_words/02_c/src/main.c", "int main() {}");
    course.write("exercises/03_words/02_c/answer.txt", "blue");
    let report = Report::of(&course, &[]);
    report.expect("03_words/01_answer", "test");
    report.expect("03_words/02_c", "passed");
    course.write("exercises/03_words/01_answer/answer.txt", "blue");
    course.run(&["run", "01_answer"]).exits(0);
    // A crate that lost its manifest is still reported.
    course
        .file("exercises/01_harbour/01_tide/Cargo.toml")
        .remove();
    course
        .run(&["run", "01_harbour/01_tide"])
        .exits(1)
        .says("Cargo.toml is missing");
}

#[test]
fn the_exercise_in_whose_folder_you_are_is_meant() {
    let course = wr();
    member(
        &course,
        "01_harbour/01_tide",
        "first_tide",
        "",
        &tested("2", "2"),
    );
    let mut command = course.command(&["run"]);
    command.current_dir(course.path("exercises/02_sails/01_tide/src"));
    Ran::by(&mut command)
        .exits(0)
        .says("02_sails/01_tide passed");
    let mut command = course.command(&["run"]);
    command.current_dir(course.path("exercises/02_sails"));
    Ran::by(&mut command)
        .exits(0)
        .says("01_harbour/01_tide passed");
}

#[test]
fn a_name_in_several_folders_is_not_called_unknown() {
    let course = wr();
    for command in ["run", "verify", "hint"] {
        course.run(&[command, "01_tide"]).exits(2).complains(
            "several exercises are called `01_tide`: `01_harbour/01_tide`, `02_sails/01_tide`",
        );
    }
}

#[test]
fn what_a_solution_does_wrong_is_shown_in_the_solution() {
    let course = rustlings();
    course.write("solutions/00_shore/crab2.rs", crab2("3"));
    course
        .run(&["verify", "--solutions", "crab2"])
        .exits(1)
        .says("solutions/00_shore/crab2.rs:")
        .says_nothing_of("exercises/00_shore/crab2.rs");
    course.write(
        "solutions/00_shore/crab2.rs",
        format!("{}\nfn broken( {{", crab2("2")),
    );
    let report = Report::of(&course, &["--solutions", "crab2"]);
    let said = &report.result("crab2")["diagnostics"][0];
    assert_eq!(said["file"], "solutions/00_shore/crab2.rs", "{said:#}");
    let course = track();
    let example = "exercises/practice/two-boats/.meta/example.rs";
    course.write(example, "fn broken( {");
    let report = Report::of(&course, &["--solutions", "two-boats"]);
    let said = &report.result("two-boats")["diagnostics"][0];
    assert_eq!(said["file"], example, "{said:#}");
}

#[test]
fn topics_without_lessons_are_not_listed() {
    track().run(&["list"]).exits(0).says_nothing_of("Topics:");
}

#[test]
#[cfg(target_os = "linux")]
fn keys_that_lead_nowhere_are_not_offered() {
    use crate::support::terminal::Terminal;
    let course = wr();
    let mut terminal = Terminal::start(course.command(&["watch", "02_bends"]), (100, 30));
    terminal.shows("passed");
    terminal.shows("q quit");
    let screen = terminal.contents();
    assert!(
        !screen.contains("s solution") && !screen.contains("t lesson"),
        "{screen}"
    );
    terminal.keys("q");
    terminal.ends_well();
}
