use properties3::{DAY, Program, programs};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};

/// Makes the same values in every run, and doesn't accept that one is thrown away.
fn runner() -> TestRunner {
    TestRunner::new(Config {
        cases: 20_000,
        max_local_rejects: 0,
        max_global_rejects: 0,
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..Config::default()
    })
}

/// Many programs.
fn sample() -> Vec<Program> {
    let (strategy, mut runner) = (programs(), runner());
    let mut next = || match strategy.new_tree(&mut runner) {
        Ok(tree) => tree.current(),
        Err(reason) => panic!("a program was thrown away: {reason}"),
    };
    (0..20_000).map(|_| next()).collect()
}

/// The simplest program for which this holds.
fn simplest(holds: impl Fn(Program) -> bool) -> Program {
    let property = |program| match holds(program) {
        true => Err(proptest::test_runner::TestCaseError::fail("found one")),
        false => Ok(()),
    };
    match runner().run(&programs(), property) {
        Err(TestError::Fail(_, program)) => program,
        other => panic!("there is no such program: {other:?}"),
    }
}

#[test]
fn no_program_is_thrown_away() {
    assert_eq!(sample().len(), 20_000);
}

#[test]
fn every_program_is_valid() {
    let is_valid = |program: &Program| program.start < program.end && program.end <= DAY;
    let wrong = sample().into_iter().find(|program| !is_valid(program));
    assert_eq!(wrong, None);
}

#[test]
fn all_kinds_of_program_are_made() {
    let programs = sample();
    let some = |is_one: fn(&Program) -> bool| programs.iter().any(is_one);
    assert!(some(|program| program.start < 60 && program.end > DAY - 60));
    assert!(some(|program| program.start > DAY - 60));
    assert!(some(|program| program.end < 60));
    assert!(some(|program| program.end - program.start < 10));
    assert!(some(|program| program.is_live) && some(|program| !program.is_live));
}

#[test]
fn the_last_minute_of_the_day_is_used() {
    let last = simplest(|program| program.end > DAY - 10);
    assert_eq!(last.end, DAY - 9);
    let late = runner().run(&programs(), |program| {
        if program.end == DAY {
            return Err(proptest::test_runner::TestCaseError::fail(
                "ends at midnight",
            ));
        }
        Ok(())
    });
    assert!(late.is_err(), "no program ends at midnight");
}

#[test]
fn programs_shrink() {
    let long = simplest(|program| program.end - program.start >= 90);
    assert_eq!(long.end - long.start, 90, "{long:?}");
    assert!(!long.is_live, "a program that isn't live is simpler");
}
