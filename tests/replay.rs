//! A save is judged by the compiler calls that cargo made before, and a batch by verdicts that are kept. Whatever changes those calls, or what
//! they read, must be noticed by both.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::support::{Course, Exercise, Ran, files_below};

const PASSES: &str = "pub fn height() -> u32 {\n    2\n}\n";

/// A course whose exercise was judged twice with success, so that the next judging is a replay.
fn warm(source: &str, extra: &str) -> Course {
    let course = Course::new().exercise(&Exercise {
        source,
        extra,
        ..Exercise::default()
    });
    for save in 0..2 {
        // Another source each time: what did not change is not compiled again.
        let source = course.read(&Course::source_of("tide"));
        course.write(
            &Course::source_of("tide"),
            format!("{source}// save {save}\n"),
        );
        course.run(&["run", "tide"]).exits(0);
    }
    assert!(is_replayed(&course), "the second judging was no replay");
    course
}

/// Whether anything is remembered of calls that were made without cargo.
fn is_replayed(course: &Course) -> bool {
    let recorded = course.path(".runner/workbench/0/staging/one/tide/.runner/recorded");
    let names = fs::read_dir(recorded)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    names
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "memory")
        })
        .count()
        > 0
}

/// What comes of a save. A batch must come to the same.
fn run(course: &Course) -> Ran {
    let saved = course.run(&["run", "tide"]);
    let batch = course.run(&["verify"]);
    assert_eq!(batch.code, saved.code, "{saved:#?} {batch:#?}");
    saved
}

#[test]
fn a_changed_source_is_compiled_and_a_reverted_one_too() {
    let course = warm(PASSES, "");
    let source = course.read(&Course::source_of("tide"));
    for _ in 0..2 {
        course.write(
            &Course::source_of("tide"),
            source.replace("    2\n", "    3\n"),
        );
        run(&course).exits(1).says("left: 3");
        course.write(&Course::source_of("tide"), "pub fn height() -> u32 {\n");
        run(&course).exits(1).says("does not compile");
        course.write(&Course::source_of("tide"), &source);
        run(&course).exits(0);
    }
}

#[test]
fn a_warning_is_told_every_time() {
    let course = warm(
        "pub fn height() -> u32 {\n    let unused = 1;\n    2\n}\n",
        "",
    );
    run(&course).exits(0).says("unused");
    run(&course).exits(0).says("unused");
}

#[test]
fn a_module_that_is_added_or_changed_is_compiled() {
    let course = warm(PASSES, "");
    course.write(
        &Course::source_of("tide"),
        "mod gauge;\npub use gauge::height;\n",
    );
    run(&course).exits(1).says("E0583");
    let gauge = "exercises/01_harbour/tide/src/gauge.rs";
    course.write(gauge, PASSES);
    run(&course).exits(0);
    course.write(gauge, PASSES.replace("    2\n", "    4\n"));
    run(&course).exits(1).says("left: 4");
}

#[test]
fn unit_tests_that_are_added_are_run() {
    let course = warm(PASSES, "");
    let unit = "#[cfg(test)]\nmod tests {\n    #[test]\n    fn flood() {\n        assert_eq!(super::height(), 9);\n    }\n}\n";
    course.write(&Course::source_of("tide"), format!("{PASSES}\n{unit}"));
    run(&course).exits(1).says("right: 9");
    course.write(&Course::source_of("tide"), PASSES);
    run(&course).exits(0);
}

#[test]
fn a_file_that_is_included_is_read_again() {
    let source = "pub fn height() -> u32 {\n    include_str!(\"height.txt\").trim().parse().unwrap_or(0)\n}\n";
    let course = Course::new().exercise(&Exercise {
        source,
        ..Exercise::default()
    });
    let text = "exercises/01_harbour/tide/src/height.txt";
    for height in ["2", "2\n", "3", "2"] {
        course.write(text, height);
        let ran = run(&course);
        if height == "3" {
            ran.exits(1).says("left: 3")
        } else {
            ran.exits(0)
        };
    }
}

#[test]
fn another_manifest_is_obeyed() {
    let source = "pub fn height() -> u32 {\n    if cfg!(feature = \"flood\") { 5 } else { 2 }\n}\n";
    let course = warm(source, "edit = [\"src/**\", \"Cargo.toml\"]");
    let manifest = course.read("exercises/01_harbour/tide/Cargo.toml");
    course.write(
        "exercises/01_harbour/tide/Cargo.toml",
        format!("{manifest}\n[features]\nflood = []\n"),
    );
    run(&course).exits(0);
    course.write(
        "exercises/01_harbour/tide/Cargo.toml",
        format!("{manifest}\n[features]\ndefault = [\"flood\"]\nflood = []\n"),
    );
    run(&course).exits(1).says("left: 5");
    course.write("exercises/01_harbour/tide/Cargo.toml", manifest);
    run(&course).exits(0);
}

#[test]
fn another_manifest_of_the_level_is_obeyed() {
    let course = warm(
        "pub fn height() -> u32 {\n    let unused = 1;\n    2\n}\n",
        "",
    );
    course.write(
        "exercises/01_harbour/tide/Cargo.toml",
        course.read("exercises/01_harbour/tide/Cargo.toml") + "workspace = true\n",
    );
    let level = course.read("exercises/01_harbour/Cargo.toml");
    course.write(
        "exercises/01_harbour/Cargo.toml",
        format!("{level}\n[workspace.lints.rust]\nunused_variables = \"deny\"\n"),
    );
    run(&course).exits(1).says("unused");
    course.write(
        "exercises/01_harbour/Cargo.toml",
        format!("{level}\n[workspace.lints.rust]\nunused_variables = \"allow\"\n"),
    );
    run(&course).exits(0).says_nothing_of("unused");
}

#[test]
fn a_lint_that_is_denied_from_now_on_is_checked() {
    let course = warm("pub fn height() -> u32 {\n    return 2;\n}\n", "");
    let manifest = course.read("exercises/01_harbour/info.toml");
    course.write("exercises/01_harbour/info.toml", format!("{manifest}[exercises.checks]\ndeny = [\"clippy::implicit_return\", \"clippy::needless_return\"]\n"));
    run(&course).exits(1).says("needless_return");
}

#[test]
fn a_changed_test_counts() {
    let course = warm(PASSES, "");
    let tests = course.read("exercises/01_harbour/tide/tests/tide.rs");
    course.write(
        "exercises/01_harbour/tide/tests/tide.rs",
        tests.replace("height(), 2", "height(), 7"),
    );
    run(&course).exits(1).says("right: 7");
    course.write(
        "exercises/01_harbour/tide/tests/tide.rs",
        format!("{tests}\n#[test]\nfn more() {{\n    assert!(height() > 9);\n}}\n"),
    );
    run(&course).exits(1).says("more");
}

#[test]
fn a_source_that_changes_after_a_test_did_is_compiled() {
    let course = warm(PASSES, "");
    // Cargo has to build the test anew, and would not have to build the source.
    let path = "exercises/01_harbour/tide/tests/tide.rs";
    course.write(path, course.read(path) + "// more\n");
    run(&course).exits(0);
    course.write(
        &Course::source_of("tide"),
        "pub fn height() -> u32 {\n    3\n}\n",
    );
    run(&course).exits(1).says("left: 3");
}

#[test]
fn a_variable_that_a_source_reads_is_read_again() {
    let source = "pub fn height() -> u32 {\n    if option_env!(\"HARBOUR_FLOOD\").is_some() { 6 } else { 2 }\n}\n";
    let course = warm(source, "");
    let flooded = |command| {
        let output = course
            .command(&[command, "tide"])
            .env("HARBOUR_FLOOD", "1")
            .output();
        Ran::of(&output.expect("the program starts"))
    };
    for _ in 0..2 {
        run(&course).exits(0);
        flooded("run").exits(1).says("left: 6");
        flooded("verify").exits(1);
    }
}

#[test]
fn a_build_script_of_the_course_is_run_again() {
    let source = "pub fn height() -> u32 {\n    if cfg!(flood) { 8 } else { 2 }\n}\n";
    let course = Course::new().exercise(&Exercise {
        source,
        ..Exercise::default()
    });
    let script = |cfg: &str| {
        format!(
            "fn main() {{\n    println!(\"cargo::rustc-check-cfg=cfg(flood)\");\n    println!(\"cargo::rustc-cfg={cfg}\");\n}}\n"
        )
    };
    for cfg in ["calm", "calm", "flood", "calm"] {
        course.write("exercises/01_harbour/tide/build.rs", script(cfg));
        let ran = run(&course);
        if cfg == "flood" {
            ran.exits(1).says("left: 8")
        } else {
            ran.exits(0)
        };
    }
}

#[test]
fn what_was_built_and_is_gone_is_built_again() {
    let course = warm(PASSES, "");
    fs::remove_dir_all(course.path(".runner/workbench/0/target")).expect("it is there");
    run(&course).exits(0);
    let source = course.read(&Course::source_of("tide"));
    course.write(
        &Course::source_of("tide"),
        source.replace("    2\n", "    3\n"),
    );
    run(&course).exits(1).says("left: 3");
}

#[test]
fn a_program_that_tests_start_is_the_one_just_built() {
    let tests = "#[test]\nfn it_tells_the_height() {\n    let output = std::process::Command::new(env!(\"CARGO_BIN_EXE_tide\")).output().expect(\"it starts\");\n    \
                 assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), \"2\");\n}\n";
    let course = Course::new().exercise(&Exercise {
        tests,
        starts: "test it_tells_the_height",
        ..Exercise::default()
    });
    fs::remove_file(course.path(&Course::source_of("tide"))).expect("it is there");
    let main = "exercises/01_harbour/tide/src/main.rs";
    for (height, code) in [(2, 0), (3, 1), (2, 0), (4, 1), (2, 0)] {
        course.write(
            main,
            format!("fn main() {{\n    println!(\"{height}\");\n}}\n"),
        );
        // Judging all of them builds a program of the same name in another place.
        run(&course).exits(code);
    }
}

#[test]
fn a_copy_of_a_course_is_judged_by_its_own_files() {
    let course = warm(PASSES, "");
    let copy = Course::bare();
    copy_dir(course.root(), copy.root());
    copy.write(
        &Course::source_of("tide"),
        PASSES.replace("    2\n", "    3\n"),
    );
    run(&copy).exits(1).says("left: 3");
    run(&course).exits(0);
}

#[test]
fn a_clock_that_went_back_hides_no_save() {
    let course = warm(PASSES, "");
    run(&course).exits(0);
    // As if all was built an hour from now.
    let later = SystemTime::now() + Duration::from_secs(3600);
    for file in files_below(&course.path(".runner/workbench/0")) {
        let file = fs::File::options().append(true).open(file);
        _ = file.and_then(|file| file.set_modified(later));
    }
    for (height, code) in [(3, 1), (2, 0), (3, 1)] {
        let source = format!("pub fn height() -> u32 {{\n    {height} // metres\n}}\n");
        course.write(&Course::source_of("tide"), source);
        run(&course).exits(code);
    }
}

/// With all that was built in it.
fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("it is there").flatten() {
        let target = to.join(entry.file_name());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            copy_dir(&entry.path(), &target);
        } else if entry.path().is_file() {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
