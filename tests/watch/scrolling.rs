//! Findings that are longer than the screen, and the pages beside them.

use std::process::Command;

use indoc::{formatdoc, indoc};

use super::{SIZE, watch};
use crate::support::Course;
use crate::support::exercise::height;
use crate::support::terminal::Terminal;

/// A source with nine errors, in functions `f1` to `f9`.
fn nine_errors() -> String {
    let functions = (1..=9).map(|number| {
        formatdoc! {r#"
            pub fn f{number}() -> u32 {{
                "text {number}"
            }}
        "#}
    });
    height(1) + "\n" + &functions.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_key_scrolls_at_every_size() {
    let course = Course::with_one();
    course.source("tide").write(nine_errors());
    for size in [(60, 18), (80, 24), (120, 40), (200, 60)] {
        let mut terminal = Terminal::start(course.command(&["watch"]), size);
        terminal.shows("tide does not compile: 9 errors (E0308)");
        terminal.shows("\"text 1\"");
        terminal.shows(" 1-");
        let first = |row: &str| terminal.shows(&format!(" {row}-"));
        for (down, row, up) in [
            ("j", "2", "k"),
            ("\x1b[B", "2", "\x1b[A"),
            // What the mouse wheel sends where arrow keys are application keys.
            ("\x1bOB\x1bOB\x1bOB", "4", "\x1bOA\x1bOA\x1bOA"),
        ] {
            terminal.keys(down);
            first(row);
            terminal.keys(up);
            first("1");
        }
        for (down, up) in [(" ", "\x1b[5~"), ("\x1b[6~", "g")] {
            terminal.keys(down);
            terminal.hides(" 1-");
            terminal.keys(up);
            first("1");
        }
        for (end, start) in [("G", "g"), ("\x1b[F", "\x1b[H")] {
            terminal.keys(end);
            terminal.shows("\"text 9\"");
            terminal.keys(start);
            first("1");
        }
        // From failure to failure.
        terminal.keys("]");
        terminal.hides("\"text 1\"");
        terminal.shows("\"text 2\"");
        terminal.keys("[");
        terminal.shows("\"text 1\"");
        terminal.keys("q");
        terminal.ends_well();
    }
}

#[test]
fn a_search_goes_from_match_to_match() {
    let course = Course::with_one();
    course.source("tide").write(nine_errors());
    let mut terminal = Terminal::start(course.command(&["watch"]), (80, 24));
    terminal.shows("9 errors");
    // What is typed isn't a command, and can be corrected.
    terminal.keys("/TEXTq\x7f 7");
    terminal.shows("/TEXT 7   enter find   esc cancel");
    terminal.keys("\r");
    terminal.shows("\"text 7\"");
    terminal.shows("enter next   N previous   esc end");
    terminal.keys("\x1b");
    terminal.hides("enter next");
    terminal.keys("g/text\r");
    terminal.shows("\"text 1\"");
    terminal.keys("\r\r");
    terminal.hides("\"text 1\"");
    terminal.keys("NN");
    terminal.shows("\"text 1\"");
    terminal.keys("\x1b");
    terminal.hides("enter next");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn what_a_passing_test_printed_is_shown_and_has_a_page() {
    let course = Course::with_one();
    let mut terminal = watch(&course);
    terminal.shows("✗ tide");
    terminal.keys("p");
    terminal.shows("What the tests printed");
    terminal.shows("assertion `left == right` failed");
    terminal.keys("p");
    terminal.hides("What the tests printed");
    let printing = |lines: u32| {
        formatdoc! {r#"
            pub fn height() -> u32 {{
                for number in 1..={lines} {{
                    println!("line {{number}}");
                }}
                2
            }}
        "#}
    };
    course.source("tide").write(printing(3));
    terminal.shows("✓ tide passed");
    terminal.shows("│ line 3");
    course.source("tide").write(printing(300));
    terminal.shows("▸ printed 300 lines (p shows)");
    terminal.keys("pG");
    terminal.shows("line 300");
    terminal.keys("pq");
    terminal.ends_well();
}

#[test]
fn long_lines_can_be_cut_and_several_codes_chosen() {
    let course = Course::with_one();
    course.source("tide").write(indoc! {r#"
        pub fn height() -> u32 {
            let wide: u32 = "a text that is much longer than the sixty columns that this terminal has";
            wide + missing
        }
    "#});
    let mut terminal = Terminal::start(course.command(&["watch"]), (60, 30));
    terminal.shows("2 errors");
    terminal.shows("has\";");
    terminal.keys("w");
    terminal.hides("has\";");
    terminal.keys("w");
    terminal.shows("has\";");
    terminal.keys("e");
    terminal.shows("E0425  cannot find value `missing`");
    let second = if terminal.contents().contains("2  E0425") {
        "2"
    } else {
        "1"
    };
    terminal.keys(second);
    terminal.shows("Error E0425");
    terminal.keys("e");
    terminal.shows("Which error?");
    terminal.keys("eT");
    terminal.shows("esc back");
    terminal.keys("Tq");
    terminal.ends_well();
}

#[test]
fn the_same_verdict_has_another_number() {
    let course = Course::with_one();
    let mut terminal = watch(&course);
    terminal.shows("#1 · ");
    course
        .source("tide")
        .write(height(1) + "// The same again.\n");
    // A save may be seen twice, as two changes.
    terminal.hides("#1 · ");
    terminal.shows("yours     1");
    terminal.shows(" · ");
    terminal.keys("b");
    terminal.shows("this is the first exercise");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn the_end_brings_back_the_shells_screen_and_says_where_to_go_on() {
    let course = super::two_exercises();
    let runner = course.command(&["watch"]);
    #[expect(
        clippy::disallowed_methods,
        reason = "a shell leaves text on the screen before the program starts"
    )]
    let mut shell = Command::new("sh");
    shell
        .args(["-c", "echo what was there before; \"$@\"", "sh"])
        .arg(runner.get_program())
        .args(runner.get_args())
        .current_dir(course.root());
    for (name, value) in runner.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    let mut terminal = Terminal::start(shell, SIZE);
    terminal.shows("✗ tide");
    assert!(!terminal.contents().contains("there before"));
    terminal.wait_for("the alternate screen", vt100::Screen::alternate_screen);
    course.source("tide").write(height(2));
    terminal.shows("✓ tide passed");
    terminal.keys("q");
    terminal.ends_well();
    terminal.shows(indoc! {"
        what was there before
        Passed today: tide.
        `runner` goes on with exercises/01_harbour/ebb/src/lib.rs.
        Your progress is saved."});
}
