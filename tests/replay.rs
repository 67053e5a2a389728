//! A save is judged by replaying the rustc invocations that cargo made before, and a batch by cached verdicts. Both must notice everything that
//! changes those invocations or what they read.

use std::fs;
use std::time::{Duration, SystemTime};

use indoc::{formatdoc, indoc};

use crate::support::exercise::height;
use crate::support::files::{copy_dir, paths_below};
use crate::support::{Course, Exercise, Ran};

/// Passes with a warning.
const WARNED: &str = indoc! {"
    pub fn height() -> u32 {
        let unused = 1;
        2
    }
"};

/// A course whose exercise passed twice, so that the next time is a replay.
fn warm(exercise: Exercise) -> Course {
    let course = Course::new().with(exercise);
    for save in 0..2 {
        // A different source each time: unchanged code isn't compiled again.
        course.source("tide").append(&format!("// save {save}\n"));
        course.run(&["run", "tide"]).exits(0);
    }
    assert!(is_replayed(&course), "the second judging was no replay");
    course
}

/// An exercise with this source.
fn tide(source: &str) -> Exercise {
    Exercise::new("tide").source(source)
}

/// A warm course whose source is the solution.
fn solved() -> Course {
    warm(Exercise::new("tide").solved())
}

/// Whether any invocation was made without cargo.
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

/// Judges a save. A batch must give the same verdict.
fn run(course: &Course) -> Ran {
    let saved = course.run(&["run", "tide"]);
    let batch = course.run(&["verify"]);
    assert_eq!(batch.code, saved.code, "{saved:#?} {batch:#?}");
    saved
}

#[test]
fn a_changed_source_is_compiled_and_a_reverted_one_too() {
    let course = solved();
    for _ in 0..2 {
        course.source("tide").write(height(3));
        run(&course).exits(1).says("yours     3");
        course.source("tide").write("pub fn height() -> u32 {\n");
        run(&course).exits(1).says("does not compile");
        course.source("tide").write(height(2));
        run(&course).exits(0);
    }
}

#[test]
fn a_warning_is_shown_every_time() {
    let course = warm(tide(WARNED));
    run(&course).exits(0).says("unused");
    run(&course).exits(0).says("unused");
}

#[test]
fn a_module_that_is_added_or_changed_is_compiled() {
    let course = solved();
    course.source("tide").write(indoc! {"
        mod gauge;
        pub use gauge::height;
    "});
    run(&course).exits(1).says("E0583");
    let gauge = course.file_of("tide", "src/gauge.rs");
    gauge.write(height(2));
    run(&course).exits(0);
    gauge.write(height(4));
    run(&course).exits(1).says("yours     4");
}

#[test]
fn unit_tests_that_are_added_are_run() {
    let course = solved();
    course.source("tide").append(indoc! {"

        #[cfg(test)]
        mod tests {
            #[test]
            fn flood() {
                assert_eq!(super::height(), 9);
            }
        }
    "});
    run(&course).exits(1).says("expected  9");
    course.source("tide").write(height(2));
    run(&course).exits(0);
}

#[test]
fn a_file_that_is_included_is_read_again() {
    let source = indoc! {r#"
        pub fn height() -> u32 {
            include_str!("height.txt").trim().parse().unwrap_or(0)
        }
    "#};
    let course = Course::new().with(tide(source));
    for height in ["2", "2\n", "3", "2"] {
        course.file_of("tide", "src/height.txt").write(height);
        let ran = run(&course);
        if height == "3" {
            ran.exits(1).says("yours     3")
        } else {
            ran.exits(0)
        };
    }
}

#[test]
fn a_changed_manifest_of_the_exercise_counts() {
    let source = indoc! {r#"
        pub fn height() -> u32 {
            if cfg!(feature = "flood") { 5 } else { 2 }
        }
    "#};
    let course = warm(tide(source).entry(r#"edit = ["src/**", "Cargo.toml"]"#));
    let manifest = course.manifest("tide").read();
    course.manifest("tide").append(indoc! {"

        [features]
        flood = []
    "});
    run(&course).exits(0);
    course
        .manifest("tide")
        .replace("flood = []", "default = [\"flood\"]\nflood = []");
    run(&course).exits(1).says("yours     5");
    course.manifest("tide").write(manifest);
    run(&course).exits(0);
}

#[test]
fn a_changed_manifest_of_the_level_counts() {
    let course = warm(tide(WARNED));
    course.manifest("tide").append("workspace = true\n");
    let lints = course.workspace_manifest();
    lints.append(indoc! {r#"

        [workspace.lints.rust]
        unused_variables = "deny"
    "#});
    run(&course).exits(1).says("unused");
    lints.replace("\"deny\"", "\"allow\"");
    run(&course).exits(0).says_nothing_of("unused");
}

#[test]
fn a_lint_that_is_denied_later_is_checked() {
    let course = warm(tide(indoc! {"
        pub fn height() -> u32 {
            return 2;
        }
    "}));
    course.level_manifest().append(indoc! {r#"
        [exercises.checks]
        deny = ["clippy::implicit_return", "clippy::needless_return"]
    "#});
    run(&course).exits(1).says("needless_return");
}

#[test]
fn a_changed_test_counts() {
    let course = solved();
    let tests = course.tests("tide").read();
    course.tests("tide").replace("height(), 2", "height(), 7");
    run(&course).exits(1).says("expected  7");
    course.tests("tide").write(tests);
    course.tests("tide").append(indoc! {"

        #[test]
        fn more() {
            assert!(height() > 9);
        }
    "});
    run(&course).exits(1).says("more");
}

#[test]
fn a_source_that_changes_after_a_test_did_is_compiled() {
    let course = solved();
    // Cargo has to build the test again, but not the source.
    course.tests("tide").append("// more\n");
    run(&course).exits(0);
    course.source("tide").write(height(3));
    run(&course).exits(1).says("yours     3");
}

#[test]
fn a_variable_that_a_source_reads_is_read_again() {
    let course = warm(tide(indoc! {r#"
        pub fn height() -> u32 {
            if option_env!("HARBOUR_FLOOD").is_some() { 6 } else { 2 }
        }
    "#}));
    let flooded = |command| {
        let mut command = course.command(&[command, "tide"]);
        Ran::by(command.env("HARBOUR_FLOOD", "1"))
    };
    for _ in 0..2 {
        run(&course).exits(0);
        flooded("run").exits(1).says("yours     6");
        flooded("verify").exits(1);
    }
}

#[test]
fn a_build_script_of_the_course_is_run_again() {
    let course = Course::new().with(tide(indoc! {"
        pub fn height() -> u32 {
            if cfg!(flood) { 8 } else { 2 }
        }
    "}));
    let script = |cfg: &str| {
        formatdoc! {r#"
            fn main() {{
                println!("cargo::rustc-check-cfg=cfg(flood)");
                println!("cargo::rustc-cfg={cfg}");
            }}
        "#}
    };
    for cfg in ["calm", "calm", "flood", "calm"] {
        course.file_of("tide", "build.rs").write(script(cfg));
        let ran = run(&course);
        if cfg == "flood" {
            ran.exits(1).says("yours     8")
        } else {
            ran.exits(0)
        };
    }
}

#[test]
fn after_deleting_the_target_folder_everything_is_built_again() {
    let course = solved();
    fs::remove_dir_all(course.path(".runner/workbench/0/target")).expect("a target folder");
    run(&course).exits(0);
    course.source("tide").write(height(3));
    run(&course).exits(1).says("yours     3");
}

#[test]
fn a_program_that_tests_start_is_the_one_just_built() {
    let tests = indoc! {r#"
        #[test]
        fn it_prints_the_height() {
            let output = std::process::Command::new(env!("CARGO_BIN_EXE_tide")).output().unwrap();
            assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "2");
        }
    "#};
    let course = Course::new().with(
        Exercise::new("tide")
            .tests(tests)
            .starts("test it_prints_the_height"),
    );
    course.source("tide").remove();
    for (height, code) in [(2, 0), (3, 1), (2, 0), (4, 1), (2, 0)] {
        course.file_of("tide", "src/main.rs").write(formatdoc! {r#"
            fn main() {{
                println!("{height}");
            }}
        "#});
        // The batch builds a program with the same name in another folder.
        run(&course).exits(code);
    }
}

#[test]
fn a_copy_of_a_course_is_judged_by_its_own_files() {
    let course = solved();
    let copy = Course::bare();
    copy_dir(course.root(), copy.root());
    copy.source("tide").write(height(3));
    run(&copy).exits(1).says("yours     3");
    run(&course).exits(0);
}

#[test]
fn a_save_is_noticed_even_if_the_clock_was_set_back() {
    let course = solved();
    run(&course).exits(0);
    // As if everything had been built one hour in the future.
    let later = SystemTime::now() + Duration::from_secs(3600);
    let bench = course.path(".runner/workbench/0");
    // The lock shows that the workbench was created here. If it changed, nothing in the workbench would be used.
    for file in paths_below(&bench)
        .iter()
        .filter(|file| **file != bench.join("lock"))
    {
        let file = fs::File::options().append(true).open(file);
        _ = file.and_then(|file| file.set_modified(later));
    }
    for (meters, code) in [(3, 1), (2, 0), (3, 1)] {
        course.source("tide").write(height(meters) + "// meters\n");
        run(&course).exits(code);
    }
}
