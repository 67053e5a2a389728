use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_question_mark3"))
        .args(arguments)
        .output()
        .expect("the program starts")
}

/// What a person reads on standard error, without the line about the dome.
fn message(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    errors
        .lines()
        .filter(|line| *line != "dome closed")
        .collect()
}

#[test]
fn the_time_is_printed() {
    for (planet, time) in [("Mars", "19:40\n"), ("Saturn", "22:03\n")] {
        let output = run(&[planet]);
        assert_eq!(String::from_utf8_lossy(&output.stdout), time);
        assert_eq!(output.status.code(), Some(0), "this is a success");
        assert_eq!(message(&output), "", "a success needs no message");
    }
}

#[test]
fn an_unknown_planet_has_a_readable_message() {
    for planet in ["Vulcan", "mars", "Planet Nine"] {
        assert_eq!(
            message(&run(&[planet])),
            format!("planets: there is no planet {planet}")
        );
    }
}

#[test]
fn an_unknown_planet_ends_with_1() {
    assert_eq!(run(&["Vulcan"]).status.code(), Some(1));
}

#[test]
fn a_missing_planet_has_a_readable_message() {
    assert_eq!(message(&run(&[])), "planets: which planet?");
}

#[test]
fn a_missing_planet_ends_with_2() {
    assert_eq!(
        run(&[]).status.code(),
        Some(2),
        "a script has to know that the call itself was wrong"
    );
}

#[test]
fn errors_go_to_standard_error() {
    for arguments in [&["Vulcan"][..], &[]] {
        assert!(
            run(arguments).stdout.is_empty(),
            "standard output is for results only"
        );
    }
}

#[test]
fn the_dome_is_always_closed_once() {
    for arguments in [&["Mars"][..], &["Vulcan"], &[]] {
        let output = run(arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            errors.matches("dome closed").count(),
            1,
            "with the arguments {arguments:?}, the dome isn't closed once"
        );
    }
}
