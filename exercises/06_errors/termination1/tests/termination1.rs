use std::process::Command;

/// Runs the program. Returns its standard output and its exit code.
fn run(arguments: &[&str]) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_termination1"))
        .args(arguments)
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    (printed, output.status.code())
}

#[test]
fn a_word_of_the_poem_is_found() {
    for word in ["owl", "the", "sleeps"] {
        assert_eq!(
            run(&[word, "the owl sleeps"]),
            (String::from("found\n"), Some(0))
        );
    }
}

#[test]
fn any_other_word_is_missing() {
    for word in ["fox", "sleep", "OWL", ""] {
        assert_eq!(
            run(&[word, "the owl sleeps"]),
            (String::from("not found\n"), Some(1)),
            "{word:?} is not in the poem"
        );
    }
}

#[test]
fn a_wrong_call_ends_with_2() {
    for arguments in [&[][..], &["owl"], &["owl", "the owl", "sleeps"]] {
        assert_eq!(
            run(arguments),
            (String::new(), Some(2)),
            "the arguments are {arguments:?}"
        );
    }
}
