use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// What the program prints, what it reports as an error, and its exit code.
type Answer = (String, String, Option<i32>);

/// Calls the program with this value of the variable, or without the variable. The arguments are separated by spaces.
fn seek_with(case: Option<&OsStr>, arguments: &str) -> Answer {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/texts");
    let mut command = Command::new(env!("CARGO_BIN_EXE_env2"));
    command
        .args(arguments.split_whitespace())
        .current_dir(texts);
    match case {
        Some(value) => command.env("SEEK_CASE", value),
        None => command.env_remove("SEEK_CASE"),
    };
    let output = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (
        text(&output.stdout),
        text(&output.stderr),
        output.status.code(),
    )
}

/// Calls the program without the variable.
fn seek(arguments: &str) -> Answer {
    seek_with(None, arguments)
}

/// Calls the program with a value of the variable.
fn seek_case(case: &str, arguments: &str) -> Answer {
    seek_with(Some(OsStr::new(case)), arguments)
}

#[track_caller]
fn finds(answer: Answer, lines: &str) {
    let (printed, complaint, code) = answer;
    assert_eq!(
        complaint, "",
        "the call is right, but the program complains"
    );
    assert_eq!(printed, lines);
    assert_eq!(code, Some(0), "it found the word, so its exit code is 0");
}

#[track_caller]
fn complains(answer: Answer, complaint: &str) {
    let (printed, complained, code) = answer;
    assert_eq!(complained, format!("seek: {complaint}\n"));
    assert_eq!(printed, "", "the call is wrong, but the program searches");
    assert_eq!(code, Some(2), "the call is wrong, so its exit code is 2");
}

#[test]
fn without_the_variable_the_case_matters() {
    finds(seek("--count salt rice.txt"), "1\n");
}

#[test]
fn the_variable_is_the_default() {
    finds(seek_case("ignore", "--count salt rice.txt"), "2\n");
    finds(seek_case("match", "--count salt rice.txt"), "1\n");
}

#[test]
fn an_empty_variable_counts_as_not_set() {
    finds(seek_case("", "--count salt rice.txt"), "1\n");
}

#[test]
fn an_option_beats_the_variable() {
    let option = "--match-case --count salt rice.txt";
    finds(seek_case("ignore", option), "1\n");
    let option = "--ignore-case --count salt rice.txt";
    finds(seek_case("match", option), "2\n");
}

#[test]
fn the_last_case_option_wins() {
    let options = "--ignore-case --match-case --count salt rice.txt";
    finds(seek_case("ignore", options), "1\n");
    let options = "--match-case --ignore-case --count salt rice.txt";
    finds(seek_case("match", options), "2\n");
}

#[test]
fn a_wrong_variable_is_an_error() {
    for value in ["loud", "Ignore", " match"] {
        complains(
            seek_case(value, "salt rice.txt"),
            &format!("SEEK_CASE is {value}, and not ignore or match"),
        );
    }
}

#[test]
fn a_wrong_variable_that_is_not_needed_is_not_an_error() {
    let option = "--ignore-case --count salt rice.txt";
    finds(seek_case("loud", option), "2\n");
}

#[test]
fn two_hyphens_end_the_options() {
    finds(seek("--count -- -- rice.txt"), "1\n");
}

#[test]
fn wrong_arguments_are_reported_first() {
    complains(seek_case("loud", ""), "which word?");
    complains(seek_case("loud", "salt"), "which files?");
    complains(seek_case("loud", "--fast"), "there is no option --fast");
}

#[cfg(unix)]
#[test]
fn a_variable_might_not_be_unicode() {
    use std::os::unix::ffi::OsStrExt;

    let odd = OsStr::from_bytes(b"caf\xe9");
    complains(
        seek_with(Some(odd), "salt rice.txt"),
        "SEEK_CASE is caf\u{fffd}, and not ignore or match",
    );
}
