//! `faster`: one test has to take much less processor time than another.

use indoc::{formatdoc, indoc};

use crate::support::exercise::indented;
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

/// Items with `primes_below`.
fn source(items: &str) -> String {
    formatdoc! {"
        //! Counts primes.

        {items}"}
}

/// Tells a prime by trial division.
const IS_PRIME: &str =
    "let is_prime = |n: usize| (2..n).take_while(|d| d * d <= n).all(|d| n % d != 0);";

/// Bodies that are fast enough.
const FAST: [(&str, &str); 4] = [
    (
        "odd",
        indoc! {"
            let mut composite = vec![false; end / 2];
            for n in (3..).step_by(2).take_while(|n| n * n < end) {
                (n * n..end).step_by(2 * n).for_each(|multiple| composite[multiple / 2] = true);
            }
            1 + composite[1..].iter().filter(|composite| !**composite).count()
        "},
    ),
    (
        "bits",
        indoc! {"
            let mut composite = vec![0_u64; end / 64 + 1];
            let mut count = 0;
            for n in 2..end {
                if composite[n / 64] >> (n % 64) & 1 == 0 {
                    count += 1;
                    (n * n..end).step_by(n).for_each(|m| composite[m / 64] |= 1 << (m % 64));
                }
            }
            count
        "},
    ),
    (
        "linear",
        indoc! {"
            let mut least = vec![0; end];
            let mut primes: Vec<usize> = Vec::new();
            for n in 2..end {
                if least[n] == 0 {
                    least[n] = n;
                    primes.push(n);
                }
                for prime in &primes {
                    if *prime > least[n] || n * prime >= end {
                        break;
                    }
                    least[n * prime] = *prime;
                }
            }
            primes.len()
        "},
    ),
    (
        "elsewhere",
        indoc! {"
            let count = move || {
                let mut composite = vec![false; end];
                let mut count = 0;
                for n in 2..end {
                    if !composite[n] {
                        count += 1;
                        (n * n..end).step_by(n).for_each(|multiple| composite[multiple] = true);
                    }
                }
                count
            };
            std::thread::spawn(count).join().unwrap()
        "},
    ),
];

/// Bodies that are right, but about as slow as the baseline, which divides twelve times.
const SLOW: [(&str, &str); 4] = [
    (
        "trials",
        indoc! {"
            let mut count = 0;
            for _ in 0..std::hint::black_box(12) {
                count = (2..end).filter(|n| is_prime(*n)).count();
            }
            count
        "},
    ),
    (
        "collects",
        indoc! {"
            let all: Vec<Vec<usize>> = (0..std::hint::black_box(12_usize))
                .map(|_| (2..end).filter(|n| is_prime(*n)).collect())
                .collect();
            all[11].len()
        "},
    ),
    // What threads take together counts.
    (
        "threads",
        indoc! {"
            let count = move || (2..end).filter(|n| is_prime(*n)).count();
            let threads: Vec<_> = (0..12).map(|_| std::thread::spawn(count)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).max().unwrap_or(0)
        "},
    ),
    // And so does what runs while the test waits.
    (
        "sleeps",
        indoc! {"
            let count = move || (0..12).map(|_| (2..end).filter(|n| is_prime(*n)).count()).max();
            let counting = std::thread::spawn(count);
            while !counting.is_finished() {
                std::thread::sleep(std::time::Duration::from_millis(1));
            }
            counting.join().unwrap().unwrap_or(0)
        "},
    ),
];

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
    let function = |first: &str, body: &str| {
        let body = indented(body);
        source(&formatdoc! {"
            pub fn primes_below(end: usize) -> usize {{
            {first}{body}}}
        "})
    };
    let fast = FAST.map(|(name, body)| primes(name, &function("", body)));
    let divide = format!("    {IS_PRIME}\n");
    let slow = SLOW.map(|(name, body)| primes(name, &function(&divide, body)));
    let all = fast.into_iter().chain(slow);
    let course = Course::with_all(all.chain([primes("sieve", SIEVE), primes("dodge", DODGE)]));
    let report = Report::of(&course, &[]);
    for name in FAST.map(|(name, _)| name).into_iter().chain(["sieve"]) {
        report.expect(name, "passed");
    }
    for (name, _) in SLOW {
        report.expect(name, "test");
        assert_eq!(report.failed(name), ["counts_primes/faster"], "{name}");
    }
    assert_eq!(report.failed("dodge"), ["optimized/counts_primes"]);
    course
        .run(&["run", "trials"])
        .exits(1)
        .says("counts_primes/faster")
        .says("times as fast as `baseline`, and has to be 5 times as fast");
}

#[test]
fn what_can_not_be_measured_is_skipped_and_not_failed() {
    let course = Course::new().with(primes("tiny", SIEVE));
    let tests = course.tests("tiny");
    tests.replace("black_box(12)", "black_box(0)");
    tests.replace("assert_eq!(count, 4203);", "assert_eq!(count, 0);");
    course
        .run(&["run", "tiny"])
        .says("tiny was skipped: `baseline` is over too soon on this machine to be measured")
        .says_nothing_of("try again");
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
