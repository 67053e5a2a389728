//! `faster`: one test has to take much less processor time than another.

use indoc::{formatdoc, indoc};

use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// An exercise that counts the primes below a number, and has to be five times as fast as trial division.
fn primes(name: &str, source: &str) -> Exercise {
    let tests = formatdoc! {"
        use {name}::primes_below;

        #[test]
        fn counts_primes() {{
            assert_eq!(primes_below(40_000), 4203);
        }}

        #[test]
        fn baseline() {{
            let is_prime = |n: &u32| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0);
            let mut count = 0;
            for _ in 0..std::hint::black_box(12) {{
                count = (2..40_000).filter(is_prime).count();
            }}
            assert_eq!(count, 4203);
        }}
    "};
    Exercise::new(name)
        .source(source)
        .solution(SIEVE)
        .tests(tests)
        .starts("test counts_primes/faster")
        .entry(indoc! {r#"
            checks = { faster = { test = "counts_primes", than = "baseline", ratio = 5.0 } }
        "#})
}

/// Crosses out multiples.
const SIEVE: &str = indoc! {"
    //! Counts primes.

    pub fn primes_below(end: usize) -> usize {
        let mut composite = vec![false; end];
        let mut count = 0;
        for n in 2..end {
            if !composite[n] {
                count += 1;
                (n * n..end).step_by(n).for_each(|multiple| composite[multiple] = true);
            }
        }
        count
    }
"};

/// Right, but as slow as the baseline.
const TRIALS: &str = indoc! {"
    //! Counts primes.

    pub fn primes_below(end: usize) -> usize {
        let is_prime = |n: usize| (2..n).take_while(|d| d * d <= n).all(|d| n % d != 0);
        let mut count = 0;
        for _ in 0..std::hint::black_box(12) {
            count = (2..end).filter(|n| is_prime(*n)).count();
        }
        count
    }
"};

/// Slow by itself, and with threads: what they take together counts.
const THREADS: &str = indoc! {"
    //! Counts primes.

    pub fn primes_below(end: usize) -> usize {
        let count = move || {
            let is_prime = |n: usize| (2..n).take_while(|d| d * d <= n).all(|d| n % d != 0);
            (2..end).filter(|n| is_prime(*n)).count()
        };
        let threads: Vec<_> = (0..12).map(|_| std::thread::spawn(count)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).max().unwrap_or(0)
    }
"};

/// Right while it isn't optimized, and fast when it is.
const DODGE: &str = indoc! {"
    //! Counts primes.

    pub fn primes_below(end: usize) -> usize {
        if cfg!(not(debug_assertions)) {
            return end / 10;
        }
        (2..end).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0)).count()
    }
"};

#[test]
fn what_is_fast_enough_passes_and_what_is_not_fails_with_its_ratio() {
    let course = Course::with_all([
        primes("sieve", SIEVE),
        primes("trials", TRIALS),
        primes("threads", THREADS),
        primes("dodge", DODGE),
    ]);
    let report = Report::of(&course, &[]);
    report.expect("sieve", "passed");
    report.expect("trials", "test");
    report.expect("threads", "test");
    course
        .run(&["run", "trials"])
        .exits(1)
        .says("counts_primes/faster")
        .says("times as fast as `baseline`, and has to be 5 times as fast");
    course
        .run(&["run", "dodge"])
        .exits(1)
        .says("optimized/counts_primes");
}

#[test]
fn what_can_not_be_measured_is_skipped_and_not_failed() {
    let course = Course::new().with(primes("tiny", SIEVE));
    let tests = course.tests("tiny");
    tests.replace("black_box(12)", "black_box(0)");
    tests.replace("assert_eq!(count, 4203);", "assert_eq!(count, 0);");
    course
        .run(&["run", "tiny"])
        .says("tiny was skipped: the measurements vary too much for a verdict");
    let report = Report::of(&course, &[]);
    report.expect("tiny", "machine");
    course.run(&["verify"]).exits(0).says("1 skipped");
}

#[test]
fn a_test_that_is_not_there_is_named() {
    let course = Course::new().with(primes("tide", SIEVE));
    course
        .level_manifest()
        .replace("than = \"baseline\"", "than = \"base\"");
    course
        .run(&["run", "tide"])
        .exits(1)
        .says("there is no test `base` to be measured");
    course.level_manifest().replace("ratio = 5.0", "ratio = 0");
    course
        .run(&["list"])
        .exits(2)
        .complains("`ratio` of")
        .complains("is 0");
}

#[test]
fn what_both_sides_need_does_not_count() {
    let entry = r#"checks = { faster = { test = "sums", than = "baseline", ratio = 4, setup = "numbers" } }"#;
    let tests = indoc! {"
        use setup::total;

        fn many() -> Vec<u64> {
            let mut numbers: Vec<u64> = (0..200_000).map(|n: u64| n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20).collect();
            for _ in 0..std::hint::black_box(3) {
                numbers.sort_unstable_by_key(|n| n.rotate_left(9));
                numbers.sort_unstable_by_key(|n| n.rotate_left(31));
            }
            numbers
        }

        #[test]
        fn numbers() {
            assert_eq!(many().len(), 200_000);
        }

        #[test]
        fn sums() {
            assert!(total(&many()) > 0);
        }

        #[test]
        fn baseline() {
            let numbers = many();
            let mut total = 0_u64;
            for round in 0..std::hint::black_box(400_u64) {
                total = numbers.iter().fold(round, |sum, n| (sum ^ n).rotate_left(1));
            }
            assert!(total > 0);
        }
    "};
    let source = indoc! {"
        //! Adds up.

        pub fn total(numbers: &[u64]) -> u64 {
            numbers.iter().fold(0, |sum, n| sum.wrapping_add(*n))
        }
    "};
    let exercise = Exercise::new("setup")
        .source(source)
        .solution(source)
        .tests(tests)
        .starts("test sums")
        .entry(entry);
    let course = Course::new().with(exercise);
    Report::of(&course, &[]).expect("setup", "passed");
}
