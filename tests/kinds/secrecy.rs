//! `mutants`: a learner's tests can distinguish the right implementation from wrong ones only by what the code does.

use std::fs;

use indoc::{formatdoc, indoc};
use serde_json::Value;

use crate::support::exercise::indented;
use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// The right implementation: longer than the wrong ones, with its own words and its own panic.
const RIGHT: &str = indoc! {r#"
    pub fn days(year: u32) -> u32 {
        let rule = std::hint::black_box("every fourth year is longer");
        assert!(year > 0, "{rule}");
        let mut days = 365;
        for digit in [year % 4, year % 4 + 4, year % 4 + 8] {
            days += u32::from(std::hint::black_box(digit) == 0);
        }
        days
    }

    pub fn months() -> u32 {
        12
    }
"#};

/// Forgets leap years.
const SHORT: &str = indoc! {r#"
    //! Gives every year 365 days.

    pub fn days(year: u32) -> u32 {
        assert!(year > 0, "no such year");
        365
    }

    pub fn months() -> u32 {
        12
    }
"#};

/// Forgets them too, in a much larger program.
const LARGE: &str = indoc! {r#"
    //! Gives every year 365 days, and has a large table.

    static TABLE: [u8; 3 << 20] = [1; 3 << 20];

    pub fn days(year: u32) -> u32 {
        assert!(std::hint::black_box(&TABLE)[year as usize % 100] > 0);
        assert!(year > 0, "no such year");
        365
    }

    pub fn months() -> u32 {
        12
    }
"#};

/// An exercise with one wrong implementation, and one test of the learner's with this body. Only honest tests check a leap year.
fn exercise(name: &str, wrong: &str, statements: &str) -> Exercise {
    let statements = indented(statements);
    let entry = indoc! {r#"
        edit = ["tests/**"]
        limits = { time = "2s" }
        checks = { mutants = "mutants/*" }
    "#};
    let tests = formatdoc! {"
        use {name}::{{days, months}};

        #[test]
        fn a_year_has_its_days() {{
            assert_eq!((days(2023), months()), (365, 12));
        {statements}}}
    "};
    Exercise::new(name)
        .source(RIGHT)
        .tests(tests)
        .solved_by("tests/unused.rs", "")
        .starts("test mutants/wrong")
        .entry(entry)
        .file("mutants/wrong.rs", wrong)
}

/// Judges exercises with this wrong implementation. None of them may pass.
#[track_caller]
fn none_passes(wrong: &str, cheats: &[(&str, &str)]) {
    let exercises = cheats
        .iter()
        .map(|(name, statements)| exercise(name, wrong, statements));
    let report = Report::of(&Course::with_all(exercises), &[]);
    for (name, _) in cheats {
        fails(name, report.result(name));
    }
}

/// The learner's tests must be refused, and not because of a limit.
#[track_caller]
fn fails(name: &str, result: &Value) {
    assert_eq!(result["verdict"], "failed", "{name}: {result:#}");
    let cause = result["cause"].as_str();
    assert!(
        matches!(cause, Some("test" | "unproven")),
        "{name}: {result:#}"
    );
}

#[test]
fn a_test_program_can_neither_read_nor_measure_itself() {
    // Reversed, otherwise the test program would contain the words itself.
    let reads = |path: &str| {
        formatdoc! {r#"
            let words: Vec<u8> = b"regnol si raey htruof yreve".iter().rev().copied().collect();
            let has_words = |file: Vec<u8>| file.windows(words.len()).any(|part| part == words);
            assert_ne!(std::fs::read({path}).map(has_words).ok(), Some(false));
        "#}
    };
    let by_name = reads("std::env::current_exe().unwrap()");
    let by_link = reads("\"/proc/self/exe\"");
    let by_argument = reads("std::env::args().next().unwrap()");
    let by_program = indoc! {r#"
        let own = std::env::current_exe().unwrap();
        let found = std::process::Command::new("grep").args(["-c", "fourt[h] year"]).arg(own).output().unwrap();
        assert_ne!(found.status.code(), Some(1));
    "#};
    none_passes(
        SHORT,
        &[
            ("by_name", &by_name),
            ("by_link", &by_link),
            ("by_argument", &by_argument),
            ("by_program", by_program),
        ],
    );
    let measures =
        |path: &str| format!("assert!(std::fs::metadata({path}).unwrap().len() < 2 << 20);");
    let size = measures("std::env::current_exe().unwrap()");
    let size_by_link = measures("\"/proc/self/exe\"");
    none_passes(LARGE, &[("size", &size), ("size_by_link", &size_by_link)]);
}

#[test]
fn a_test_cannot_count_its_runs() {
    let name = format!("runner-counter-{}", std::process::id());
    let counts = |folder: &str| {
        formatdoc! {r#"
            let counter = std::path::PathBuf::from({folder}).join("{name}");
            let runs = std::fs::read(&counter).map_or(0, |runs| runs.len());
            _ = std::fs::write(&counter, vec![b'.'; runs + 1]);
            assert!(runs < 2);
        "#}
    };
    let shared = counts("\"/dev/shm\"");
    let beside = counts("std::env::temp_dir().parent().unwrap()");
    let package = counts("std::env::current_dir().unwrap()");
    let target = counts("option_env!(\"CARGO_TARGET_TMPDIR\").unwrap()");
    none_passes(
        SHORT,
        &[
            ("shared", &shared),
            ("beside", &beside),
            ("package", &package),
            ("built", &target),
        ],
    );
    let left = fs::read_dir("/dev/shm").into_iter().flatten().flatten();
    assert!(
        left.into_iter()
            .all(|entry| entry.file_name() != name.as_str())
    );
}

#[test]
fn a_test_that_decides_by_chance_is_detected() {
    let random = indoc! {"
        use std::hash::{BuildHasher, Hasher};
        let chance = std::collections::hash_map::RandomState::new().build_hasher().finish();
        assert!(chance % 10 < 6);
    "};
    let addresses = indoc! {"
        let value = Box::new(1);
        let address = std::ptr::from_ref(&*value).addr() >> 12;
        assert!(address % 10 < 6);
    "};
    let clock = indoc! {"
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        assert!(now.subsec_nanos() / 100 % 10 < 6);
    "};
    let endless = indoc! {"
        use std::hash::{BuildHasher, Hasher};
        let chance = std::collections::hash_map::RandomState::new().build_hasher().finish();
        while std::hint::black_box(chance % 10 > 8) {}
    "};
    none_passes(
        SHORT,
        &[
            ("random", random),
            ("addresses", addresses),
            ("clock", clock),
            ("processes", "assert!(std::process::id() % 10 < 6);"),
        ],
    );
    let judged = || {
        let course = Course::with_all([exercise("endless", SHORT, endless)]);
        Report::of(&course, &[]).result("endless").clone()
    };
    // If it happens not to end with the right code, nothing else is tried.
    let mut rounds = std::iter::repeat_with(judged).take(9);
    let result = rounds.find(|result| result["cause"] != "timeout");
    fails("endless", &result.expect("it ends with the right code"));
}

#[test]
fn a_test_cannot_distinguish_implementations_by_their_addresses() {
    let distance = indoc! {"
        let [days, months] = [days as *const () as usize, months as *const () as usize];
        assert!(days.abs_diff(months) > 150, \"a short function is next to the other\");
    "};
    let line = indoc! {"
        let line = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
        let seen = line.clone();
        std::panic::set_hook(Box::new(move |panic| {
            seen.store(panic.location().unwrap().line(), std::sync::atomic::Ordering::SeqCst);
        }));
        assert!(std::panic::catch_unwind(|| days(0)).is_err());
        _ = std::panic::take_hook();
        assert_eq!(line.load(std::sync::atomic::Ordering::SeqCst), 3);
    "};
    let age = indoc! {"
        let staged = std::fs::metadata(\"tests\").unwrap().modified().unwrap();
        assert!(staged.elapsed().unwrap().as_millis() < 2500);
    "};
    none_passes(
        SHORT,
        &[("distance", distance), ("line", line), ("age", age)],
    );
}

#[test]
fn the_report_explains_that_tests_must_depend_on_the_code_alone() {
    let size = "assert!(std::env::current_exe().unwrap().metadata().unwrap().len() < 2 << 20);";
    Course::new()
        .with(exercise("size", LARGE, size))
        .run(&["run", "size"])
        .exits(1)
        .says("your tests don't always give the same result on the right code (`a_year_has_its_days` doesn't)")
        .says("must depend only on the code");
}

#[test]
fn honest_tests_may_use_files_threads_clocks_and_programs() {
    let busy = indoc! {r#"
        let scratch = std::env::temp_dir().join("years");
        std::fs::write(&scratch, "2024").unwrap();
        let year: u32 = std::fs::read_to_string(&scratch).unwrap().parse().unwrap();
        let data = concat!(env!("CARGO_MANIFEST_DIR"), "/data/days.txt");
        let wanted: u32 = std::fs::read_to_string(data).unwrap().trim().parse().unwrap();
        let started = std::time::Instant::now();
        let by_year = std::collections::HashMap::from([(year, wanted)]);
        for (year, days_of_it) in by_year {
            assert_eq!(std::thread::spawn(move || days(year)).join().unwrap(), days_of_it);
        }
        assert!(started.elapsed().as_secs() < 60);
        assert!(std::env::current_exe().is_ok());
        let printed = std::process::Command::new("echo").arg("2028").output().unwrap();
        let year = String::from_utf8(printed.stdout).unwrap().trim().parse().unwrap();
        assert_eq!(days(year), 366);
    "#};
    let panics =
        "assert!(std::panic::catch_unwind(|| days(0)).is_err());\nassert_eq!(days(2024), 366);";
    let includes = indoc! {r#"
        //! Reads the days from a file.

        pub fn days(year: u32) -> u32 {
            assert!(year > 0, "no such year");
            include_str!("../data/days.txt").trim().parse().unwrap_or(365)
        }

        pub fn months() -> u32 {
            12
        }
    "#};
    let course = Course::with_all([
        exercise("busy", includes, busy).file("data/days.txt", "366\n"),
        exercise("panics", SHORT, panics),
    ]);
    let report = Report::of(&course, &[]);
    report.expect("busy", "passed");
    report.expect("panics", "passed");
}
