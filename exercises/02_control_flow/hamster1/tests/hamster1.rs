use hamster1::longest_run;

/// Shows the rows if the answer is wrong.
#[track_caller]
fn runs(rows: &str, minutes: u32) {
    let found = longest_run(rows);
    assert!(
        found == minutes,
        "you count {found} instead of {minutes} minutes of running in\n\n{rows}\n"
    );
}

#[test]
fn a_run_is_counted() {
    runs("..ooo..", 3);
    runs("ooooo", 5);
    runs("oo..oooo..ooo", 4);
}

#[test]
fn a_short_rest_does_not_end_a_run() {
    runs("oo.oo", 4);
    runs("..oo.o.oo..", 5);
    runs("o.o.o.o", 4);
}

#[test]
fn two_minutes_of_rest_end_a_run() {
    runs("oo..oo", 2);
    runs("oo...oooo", 4);
    runs("o.o..o.o.o", 3);
}

#[test]
fn eating_ends_a_run() {
    runs("ooeooo", 3);
    runs("oo.eoo", 2);
    runs("ooe.oo", 2);
    runs("o.o.eo.o.", 2);
}

#[test]
fn a_run_goes_on_into_the_next_hour() {
    runs("..oo\nooo.\n", 5);
    runs("..oo\n.ooo\n", 5);
    runs(".oo.\n.ooo\n", 3);
    runs("eooe\nooee\n", 2);
}

#[test]
fn a_lazy_hamster_has_no_run() {
    runs("....\nee..\n", 0);
    runs("", 0);
}

#[test]
fn two_weeks_have_one_answer() {
    let rows = include_str!("../data/wheel.txt");
    assert_eq!(longest_run(rows), 78, "minutes, in two weeks");
}
