//! Everything that is drawn fits the window.

use indoc::indoc;

use super::{SIZE, two_exercises, watch};
use crate::support::exercise::height;
use crate::support::terminal::{Terminal, fits};

/// Resizes to extreme sizes and back. `words` are in the view and `last` is at its end: when both are visible, all of it is drawn.
#[track_caller]
fn squeeze(terminal: &Terminal, words: &str, last: &str) {
    let is_drawn = || {
        terminal.shows(words);
        terminal.shows(last);
    };
    is_drawn();
    for (columns, rows) in [(5, 3), (300, 90), (1, 1), (23, 4), SIZE] {
        terminal.resize(columns, rows);
        terminal.wait_for(&format!("a drawing that fits {columns}x{rows}"), |screen| {
            !screen.contents().trim().is_empty() && fits(screen)
        });
        if columns > 99 {
            is_drawn();
        }
    }
}

/// Draws the same view once more, so that the whole screen is from one drawing.
#[track_caller]
fn by_way_of_help(terminal: &Terminal) {
    terminal.keys("?");
    terminal.shows("esc back");
    terminal.keys("?");
    terminal.hides("esc back");
}

#[test]
fn every_view_fits_every_window() {
    let course = two_exercises();
    let mut terminal = watch(&course);
    terminal.shows("✗ tide  1 of 1 test fails");
    by_way_of_help(&terminal);
    squeeze(&terminal, "✗ tide", "? all keys");
    course.source("tide").write(indoc! {r#"
        pub fn height() -> u32 {
            "a text that is longer than most terminals are wide, since a terminal is narrow and a text is not"
        }
    "#},
    );
    terminal.shows("E0308");
    terminal.keys("h");
    terminal.shows("Hint 1 of 2");
    by_way_of_help(&terminal);
    squeeze(&terminal, "tide does not compile", "? all keys");
    for (open, words, last, close) in [
        ("t", "Water is wet.", "esc back", "t"),
        ("e", "Error E0308", "esc back", "e"),
        ("l", "About ebb", "esc back", "l"),
        ("?", "Help", "esc back", "?"),
        ("x", "Restore tide to", "n cancel", "n"),
    ] {
        terminal.keys(open);
        squeeze(&terminal, words, last);
        terminal.keys(close);
        terminal.shows("tide does not compile");
    }
    terminal.keys("q");
    terminal.ends_well();
}

/// The sizes of a storm: no two that follow each other are alike, and some are too small for anything.
fn storm() -> impl Iterator<Item = (u16, u16)> {
    let sizes = (0_u16..).map(|step| {
        (
            1 + step.wrapping_mul(37) % 160,
            1 + step.wrapping_mul(17) % 60,
        )
    });
    sizes.take(200)
}

#[test]
fn after_a_storm_of_sizes_the_last_frame_is_right() {
    let course = two_exercises();
    let mut terminal = watch(&course);
    terminal.shows("✗ tide  1 of 1 test fails");
    for (round, meters) in [2, 1, 2].into_iter().enumerate() {
        course.source("tide").write(height(meters));
        let verdict = if meters == 2 {
            "✓ tide passed"
        } else {
            "✗ tide  1 of 1"
        };
        // The verdict comes in the middle of it.
        for (columns, rows) in storm() {
            terminal.resize(columns, rows);
        }
        let (columns, rows) = [(60, 18), (200, 60), SIZE][round];
        terminal.resize(columns, rows);
        terminal.wait_for("the verdict in the last size", |screen| {
            let shown = screen.contents();
            fits(screen) && shown.starts_with(verdict) && shown.ends_with("? all keys")
        });
        terminal.hides("[judging");
        let last = terminal.contents();
        assert_eq!(last.lines().count(), usize::from(rows), "{last}");
        // Nothing is left of another size: a screen that is drawn again looks the same.
        by_way_of_help(&terminal);
        terminal.wait_for("the same screen", |screen| screen.contents() == last);
    }
    terminal.keys("q");
    terminal.ends_well();
}
