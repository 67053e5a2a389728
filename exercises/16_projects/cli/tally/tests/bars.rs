//! `-b`, `--bars` draws a bar between the count and the line, with two spaces after it. The bar of the commonest line
//! has 20 columns, and the others are as long as their counts demand, rounded up to an eighth of a column. The
//! characters are `█▉▊▋▌▍▎▏`, from eight eighths to one. Spaces fill the 20 columns.
//!
//! `--color <WHEN>` is `auto`, `always` or `never`. In color, the digits of a count are between `\x1b[1m` and
//! `\x1b[0m`, which makes them bold. The default is `auto`: no color if the variable `NO_COLOR` isn't empty; otherwise
//! color if `CLICOLOR_FORCE` is neither empty nor `0`, or if the standard output is a terminal.

mod support;

use support::{run, tally};

/// What the program prints for three lines, with these variables.
fn printed(arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let mut command = tally(arguments);
    command.envs(variables.iter().copied());
    run(command, "oak\noak\nyew\n").printed
}

const PLAIN: &str = "2  oak\n1  yew\n";
const BOLD: &str = "\x1b[1m2\x1b[0m  oak\n\x1b[1m1\x1b[0m  yew\n";

/// The bars for lines of these counts.
fn bars(counts: [usize; 3]) -> Vec<String> {
    let [oaks, yews, elms] = counts;
    let input = "oak\n".repeat(oaks) + &"yew\n".repeat(yews) + &"elm\n".repeat(elms);
    let printed = run(tally(&["--bars"]), input).printed;
    let bar = |line: &str| {
        line.chars()
            .skip_while(|c| c.is_ascii_digit() || *c == ' ')
            .take_while(|c| !c.is_ascii())
            .collect()
    };
    printed.lines().map(bar).collect()
}

#[test]
fn the_bar_of_the_commonest_line_has_20_columns() {
    let bar = "█".repeat(20);
    assert_eq!(
        run(tally(&["-b"]), "oak\noak\n").printed,
        format!("2  {bar}  oak\n")
    );
}

#[test]
fn lines_begin_in_the_same_column() {
    let (long, short) = ("█".repeat(20), "█".repeat(10));
    let expected = format!("2  {long}  oak\n1  {short}            yew\n");
    assert_eq!(printed(&["--bars"], &[]), expected);
}

#[test]
fn a_bar_is_rounded_up_to_an_eighth() {
    assert_eq!(
        bars([160, 81, 1]),
        ["█".repeat(20), "█".repeat(10) + "▏", "▏".to_owned()]
    );
    assert_eq!(
        bars([3, 2, 1]),
        ["█".repeat(20), "█".repeat(13) + "▍", "█".repeat(6) + "▊"]
    );
    assert_eq!(
        bars([160, 4, 2]),
        ["█".repeat(20), "▌".to_owned(), "▎".to_owned()]
    );
    assert_eq!(
        bars([160, 7, 5]),
        ["█".repeat(20), "▉".to_owned(), "▋".to_owned()]
    );
}

#[test]
fn the_longest_bar_belongs_to_what_is_printed() {
    let run = run(tally(&["-b", "-t1"]), "oak\noak\nyew\n");
    assert_eq!(run.printed, format!("2  {}  oak\n", "█".repeat(20)));
}

#[test]
fn a_pipe_gets_no_color() {
    assert_eq!(printed(&[], &[]), PLAIN);
    assert_eq!(printed(&["--color", "auto"], &[]), PLAIN);
}

#[test]
fn color_can_be_demanded() {
    assert_eq!(printed(&["--color", "always"], &[]), BOLD);
    assert_eq!(printed(&["--color", "never"], &[]), PLAIN);
}

#[test]
fn the_spaces_before_a_count_are_not_bold() {
    let input = "oak\n".repeat(10) + "yew\n";
    let run = run(tally(&["--color=always"]), input);
    assert_eq!(
        run.printed,
        "\x1b[1m10\x1b[0m  oak\n \x1b[1m1\x1b[0m  yew\n"
    );
}

#[test]
fn clicolor_force_stands_for_a_terminal() {
    assert_eq!(printed(&[], &[("CLICOLOR_FORCE", "1")]), BOLD);
    assert_eq!(printed(&[], &[("CLICOLOR_FORCE", "0")]), PLAIN);
    assert_eq!(printed(&[], &[("CLICOLOR_FORCE", "")]), PLAIN);
}

#[test]
fn no_color_is_stronger_than_clicolor_force() {
    assert_eq!(
        printed(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]),
        PLAIN
    );
    assert_eq!(
        printed(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "")]),
        BOLD
    );
}

#[test]
fn the_option_is_stronger_than_variables() {
    assert_eq!(printed(&["--color", "always"], &[("NO_COLOR", "1")]), BOLD);
    assert_eq!(
        printed(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]),
        PLAIN
    );
}

#[test]
fn another_word_is_refused() {
    let run = run(tally(&["--color", "pink"]), "");
    assert_eq!(run.code, Some(2));
    assert!(
        run.errors.contains("always"),
        "it names what is possible: {}",
        run.errors
    );
}
