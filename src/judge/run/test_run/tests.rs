//! How the end of a test's process becomes its outcome, and what of its output is shown.

use indoc::{formatdoc, indoc};

use std::time::Duration;

use super::*;

fn ended(ending: Ending) -> Ended {
    Ended {
        ending,
        stdout: crate::process::Captured::default(),
        stderr: crate::process::Captured::default(),
        elapsed: Duration::from_secs(10),
        processor_time: None,
    }
}

#[test]
fn success_without_proof_does_not_pass() {
    let outcome = |ending, returned| judge(&ended(ending), returned, &Limits::default()).0;
    assert_eq!(outcome(Ending::Code(0), true), TestOutcome::Passed);
    assert_eq!(outcome(Ending::Code(0), false), TestOutcome::Unproven);
    assert_eq!(outcome(Ending::Code(101), true), TestOutcome::Failed);
    assert_eq!(outcome(Ending::Code(7), false), TestOutcome::Unproven);
    assert_eq!(outcome(Ending::Signal(11), true), TestOutcome::Crashed);
    assert_eq!(outcome(Ending::TimedOut, true), TestOutcome::TimedOut);
}

#[test]
fn only_a_test_that_had_a_processor_is_to_blame_for_a_timeout() {
    let of = |seconds: Option<u64>| Ended {
        processor_time: seconds.map(Duration::from_secs),
        ..ended(Ending::TimedOut)
    };
    assert!(had_processor(&of(Some(10))) && had_processor(&of(Some(20))));
    assert!(!had_processor(&of(Some(5))) && !had_processor(&of(None)));
}

#[test]
fn only_what_the_test_printed_is_shown() {
    let stdout = indoc! {"

        running 1 test
        test a ... hello
        world
        ok

        test result: ok. 1 passed; 0 failed

    "};
    assert_eq!(without_libtest(stdout, "a"), "hello\nworld");
    let picture =
        "\nrunning 1 test\ntest a ... \n   |\\\n __|_\\_\n\nok\n\ntest result: ok. 1 passed\n\n";
    assert_eq!(without_libtest(picture, "a"), "   |\\\n __|_\\_");
    let picture = picture.replace("test a ... \n", "test a ... ");
    assert_eq!(without_libtest(&picture, "a"), "   |\\\n __|_\\_");
    let stdout = "\nrunning 1 test\ntest a ... FAILED\n\nfailures:\n\nfailures:\n    a\n\ntest result: FAILED. 0 passed\n\n";
    assert_eq!(without_libtest(stdout, "a"), "");
    let after = |printed: &str| {
        formatdoc! {"

            running 1 test
            {printed}test a::b ... FAILED

            failures:

            failures:
                a::b

            test result: FAILED. 0 passed

        "}
    };
    assert_eq!(without_libtest(&after("hello\n"), "a::b"), "hello");
    assert_eq!(without_libtest(&after("hello"), "a::b"), "hello");
}

#[test]
fn the_output_of_another_harness_is_shown_like_any_other() {
    let other = indoc! {"
        running 1 test
        test b ... FAILED

        failures:

        error: expected `;`
        ok

        failures:
            b
    "};
    for end in ["ok\n", "FAILED\n\nfailures:\n\nfailures:\n    a\n"] {
        let stdout = format!("\nrunning 1 test\ntest a ... {other}{end}\ntest result: …\n\n");
        assert_eq!(without_libtest(&stdout, "a"), other.trim_end());
    }
}
