//! A pass needs a test that returned. The learner can't replace that with output, an exit status or a macro.

use indoc::{formatdoc, indoc};

use super::{all_fail_with, code_can_be_confined, course, not_tried};
use crate::support::exercise::{tests_of, wrong_after};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

#[test]
fn a_test_that_ends_its_process_does_not_pass() {
    let drops = indoc! {"
        struct Bye;
        impl Drop for Bye {
            fn drop(&mut self) {
                std::process::exit(0)
            }
        }
        let _bye = Bye;
    "};
    let talks = indoc! {r#"
        println!("running 1 test\ntest the_water_is_high ... ok\n");
        println!("test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n");
        std::process::exit(0);
    "#};
    let guesses = indoc! {r#"
        for digit in 0..10 {
            eprintln!("\nrunner-proof-{digit}\nrunner-proof-{}\n", "0".repeat(32))
        }
        std::process::exit(0);
    "#};
    let replaces = indoc! {r#"
        use std::os::unix::process::CommandExt;
        panic!("{}", std::process::Command::new("true").exec());
    "#};
    all_fail_with(
        "unproven",
        &[
            ("exits", "std::process::exit(0);"),
            ("drops", drops),
            (
                "threads",
                "_ = std::thread::spawn(|| std::process::exit(0)).join();",
            ),
            ("talks", talks),
            ("guesses", guesses),
            (
                "hooks",
                "std::panic::set_hook(Box::new(|_| std::process::exit(0)));",
            ),
            ("replaces", replaces),
        ],
    );
}

#[test]
fn code_that_runs_after_a_failed_test_cannot_make_it_pass() {
    // The thread ends after the panic, and before libtest reports the test's outcome.
    let lingers = indoc! {"
        struct Bye;
        impl Drop for Bye {
            fn drop(&mut self) {
                std::process::exit(0)
            }
        }

        thread_local! {
            static BYE: Bye = const { Bye };
        }

        pub fn height() -> u32 {
            BYE.with(|_| ());
            1
        }
    "};
    let failing = [
        ("lingers", "fn high() { assert_eq!(height(), 2) }"),
        (
            "returns",
            r#"fn high() -> Result<(), String> { (height() == 2).then_some(()).ok_or("low".to_owned()) }"#,
        ),
        (
            "panics",
            r#"#[should_panic(expected = "high")] fn high() { assert_eq!(height(), 2, "low") }"#,
        ),
        (
            "calms",
            "#[should_panic] fn high() { assert_eq!(height(), 1) }",
        ),
        (
            "codes",
            "fn high() -> std::process::ExitCode { u8::from(height() != 2).into() }",
        ),
    ];
    let course = Course::with_all(failing.iter().map(|(name, test)| {
        let tests = formatdoc! {"
            use {name}::height;

            #[test]
            {test}
        "};
        Exercise::new(name).source(lingers).tests(tests)
    }));
    let report = Report::of(&course, &[]);
    for (name, _) in &failing {
        report.expect(name, "unproven");
    }
}

#[test]
fn every_kind_of_test_can_pass() {
    let source = indoc! {"
        /// # Errors
        /// Never.
        pub fn height() -> Result<u32, String> {
            Ok(2)
        }
    "};
    let tests = indoc! {r#"
        use std::process::ExitCode;

        use kinds::height;

        #[test]
        fn plain() {
            assert_eq!(height(), Ok(2)); // two
        }

        #[test]
        fn result() -> Result<(), Box<dyn std::error::Error>> {
            assert_eq!(height()?, 2);
            Ok(())
        }

        #[test]
        fn code() -> ExitCode {
            ExitCode::from(u8::from(height().is_err()))
        }

        #[test]
        #[should_panic(expected = "shallow")]
        fn words() {
            assert_eq!(height(), Ok(1), "too shallow");
        }

        #[test]
        #[should_panic]
        fn any() {
            height().unwrap_err();
        }

        mod inner {
            #[test]
            #[cfg_attr(debug_assertions, should_panic)]
            fn either() {
                assert!(super::height().is_err());
            }
        }
    "#};
    let course = Course::new().with(Exercise::new("kinds").source(source).tests(tests));
    let report = Report::of(&course, &[]);
    report.expect("kinds", "passed");
    assert_eq!(
        report.messages("kinds"),
        "",
        "the instrumentation causes no diagnostics"
    );
}

#[test]
fn macros_of_the_learners_crate_do_not_replace_those_that_the_tests_use() {
    let fakes = indoc! {"
        #[macro_export]
        macro_rules! assert_eq {
            ($($any:tt)*) => {};
        }

        #[macro_export]
        macro_rules! assert {
            ($($any:tt)*) => {};
        }

        pub fn height() -> u32 {
            1
        }
    "};
    let glob = tests_of("globbed").replace("use globbed::height;", "use globbed::*;");
    let course = Course::new()
        .with(Exercise::new("named").source(fakes))
        .with(Exercise::new("globbed").source(fakes).tests(glob));
    let report = Report::of(&course, &[]);
    report.expect("named", "test");
    assert_ne!(report.verdict("globbed"), "passed");
}

#[test]
fn code_under_test_cannot_read_the_proof_from_its_memory() {
    if !code_can_be_confined() {
        not_tried("this kernel has no Landlock");
        return;
    }
    // Treats every two adjacent values in the program's data as the halves of the secret, and prints them all.
    let scan = indoc! {r#"
        use std::io::{Read, Seek, SeekFrom};
        let Ok(maps) = std::fs::read_to_string("/proc/self/maps") else {
            println!("no maps");
            std::process::exit(0)
        };
        let Ok(mut memory) = std::fs::File::open("/proc/self/mem") else {
            println!("no memory");
            std::process::exit(0)
        };
        for line in maps.lines().filter(|line| line.contains(" rw-p ") && line.contains("scans-")) {
            let (start, end) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
            let [start, end] = [start, end].map(|place| u64::from_str_radix(place, 16).unwrap());
            let mut bytes = vec![0; (end - start) as usize];
            memory.seek(SeekFrom::Start(start)).unwrap();
            memory.read_exact(&mut bytes).unwrap();
            let words: Vec<u128> = bytes
                .chunks_exact(16)
                .map(|word| u128::from_le_bytes(word.try_into().unwrap()))
                .collect();
            for pair in words.windows(2).filter(|pair| pair[0] != 0 && pair[1] != 0) {
                eprintln!("\n{:032x}", pair[0] ^ pair[1])
            }
        }
        std::process::exit(0);
    "#};
    let report = Report::of(&course([("scans", wrong_after(scan))]), &[]);
    report.expect("scans", "unproven");
    assert_eq!(report.result("scans")["tests"][0]["output"], "no maps");
}

#[test]
fn an_equality_that_is_always_true_does_not_pass() {
    let derived = indoc! {"
        #[derive(Debug, PartialEq)]
        pub struct Depth(pub u32);

        pub fn depth() -> Depth {
            Depth(2)
        }
    "};
    let always = indoc! {"
        #[derive(Debug)]
        pub struct Depth(pub u32);

        impl PartialEq for Depth {
            fn eq(&self, _: &Self) -> bool {
                true
            }
        }

        pub fn depth() -> Depth {
            Depth(1)
        }
    "};
    let tests = indoc! {"
        use sound::{Depth, depth};

        #[test]
        fn it_is_deep() {
            assert_eq!(depth(), Depth(2));
        }
    "};
    let course = |source: &str, solution: &str| {
        let sound = Exercise::new("sound").source(source).solution(solution);
        Course::new().with(sound.tests(tests))
    };
    let ran = course(always, derived).run(&["run", "sound"]).exits(1);
    ran.says("can't rely on a `PartialEq` that is written by hand")
        .says("src/lib.rs:4");
    course(derived, derived).run(&["run", "sound"]).exits(0);
    // If the solution writes it by hand, that's what the exercise is about.
    course(always, always).run(&["run", "sound"]).exits(0);
}
