//! Three options, each with a short and a long name:
//!
//! - `-t`, `--top <N>`: print only the N commonest lines. 0 is refused.
//! - `-f`, `--field <N>`: count the Nth word of each line instead of the line; the first is 1, and 0 is refused. Words
//!   have white space between them. Lines with fewer words aren't counted.
//! - `-i`, `--ignore-case`: lines that differ only in the case of ASCII letters are the same. The spelling of the first
//!   one is used for printing, and for the order of lines with the same count.
//!
//! Wrong use ends with the exit code 2, before anything is read.

mod support;

use support::{Run, run, tally};

const SONGS: &str = "\
08:15 Kalinka
  09:30  kalinka\tlive
11:00
12:45 Sakura
";

fn listen(arguments: &[&str]) -> Run {
    run(tally(arguments), SONGS)
}

/// Demands that the program refuses these arguments, and names this option.
fn refuses(arguments: &[&str], option: &str) {
    let run = listen(arguments);
    assert_eq!(run.code, Some(2), "{arguments:?} is wrong use");
    assert_eq!(run.printed, "", "nothing is counted");
    assert!(run.errors.contains(option), "{}", run.errors);
}

#[test]
fn top_limits_the_lines() {
    let run = run(tally(&["--top", "2"]), "oak\nyew\nash\noak\nyew\noak\n");
    assert_eq!(run.printed, "3  oak\n2  yew\n");
}

#[test]
fn top_may_be_more_than_there_is() {
    assert_eq!(run(tally(&["-t", "9"]), "oak\n").printed, "1  oak\n");
}

#[test]
fn counts_are_as_wide_as_the_largest_that_is_printed() {
    let input = "oak\n".repeat(10) + "yew\n";
    assert_eq!(run(tally(&["-t1"]), input).printed, "10  oak\n");
}

#[test]
fn a_field_is_a_word_of_the_line() {
    assert_eq!(
        listen(&["--field", "1"]).printed,
        "1  08:15\n1  09:30\n1  11:00\n1  12:45\n"
    );
}

#[test]
fn a_line_with_too_few_words_is_not_counted() {
    assert_eq!(
        listen(&["-f", "2"]).printed,
        "1  Kalinka\n1  Sakura\n1  kalinka\n"
    );
    assert_eq!(listen(&["-f", "3"]).printed, "1  live\n");
}

#[test]
fn if_no_line_has_the_word_nothing_was_counted() {
    let run = listen(&["-f", "4"]);
    assert_eq!((run.printed.as_str(), run.code), ("", Some(1)));
}

#[test]
fn case_can_be_ignored() {
    assert_eq!(
        listen(&["-f2", "--ignore-case"]).printed,
        "2  Kalinka\n1  Sakura\n"
    );
}

#[test]
fn only_ascii_letters_have_two_cases() {
    let run = run(tally(&["-i"]), "Éclair\néclair\nÉCLAIR\n");
    assert_eq!(run.printed, "2  Éclair\n1  éclair\n", "É isn't ASCII");
}

#[test]
fn the_first_spelling_counts() {
    let run = run(tally(&["-i"]), "OAK\nash\noak\nOak\nAsh\nash\n");
    assert_eq!(run.printed, "3  OAK\n3  ash\n", "capitals come first");
}

#[test]
fn zero_is_refused() {
    refuses(&["--top", "0"], "--top");
    refuses(&["--field", "0"], "--field");
}

#[test]
fn words_are_refused_where_a_number_belongs() {
    refuses(&["--top", "ten"], "--top");
}

#[test]
fn an_unknown_option_is_refused() {
    refuses(&["--tpo", "-"], "--tpo");
}
