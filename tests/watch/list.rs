//! The list, a check that fills it, and saves in other exercises.

use indoc::indoc;

use super::{SIZE, TIDE, ebb_runs, slow_course, two_exercises, watch};
use crate::support::embedded::EmbeddedCourse;
use crate::support::exercise::height;
use crate::support::terminal::{Terminal, fits};
use crate::support::{Course, Exercise};

/// A course of `tide`, `flow0` to `flow29`, and `ebb`.
fn many_exercises() -> Course {
    let flows = (0..30).map(|number| Exercise::new(&format!("flow{number}")));
    let all = [Exercise::new("tide")].into_iter().chain(flows);
    Course::with_all(all.chain([Exercise::new("ebb")]))
}

#[test]
fn every_key_of_the_list_works_at_every_size() {
    let course = many_exercises();
    let mut terminal = watch(&course);
    terminal.shows("✗ tide");
    for (columns, rows) in [(20, 5), (60, 18), (80, 24), (3, 2), (120, 40), (200, 60)] {
        terminal.resize(columns, rows);
        terminal.keys("l");
        let shows = |words: &str| {
            if columns >= 60 {
                terminal.shows(words);
            }
        };
        shows("Level 01 Harbour");
        shows("Water\n");
        shows("* ▸ ✗  failed   tide    About tide  (current)");
        terminal.keys("G");
        shows("*   ·  pending  ebb     About ebb");
        terminal.keys("g\x1b[6~");
        if columns >= 60 {
            terminal.hides("* ▸");
        }
        terminal.keys("\x1b[5~");
        shows("* ▸");
        terminal.keys("/FLOW27");
        shows("/FLOW27   enter choose");
        shows("*   ·  pending  flow27  About flow27");
        terminal.keys("\r");
        shows("/FLOW27   enter go there");
        terminal.keys("\x1b");
        shows("flow26");
        terminal.keys("f");
        shows("only failed (f: all)");
        terminal.keys("fd");
        shows("no exercise matches");
        if columns >= 60 {
            terminal.hides("enter go there");
        }
        terminal.keys("/F");
        shows("/F   only done   enter choose");
        terminal.keys("\x1b");
        shows("only done (d: all)");
        terminal.keys("d");
        shows("0/32 done, 0/32 points");
        terminal.wait_for("lines that fit", fits);
        terminal.keys("l");
    }
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn a_check_fills_the_list_while_it_runs() {
    let course = slow_course();
    course.source("tide").write(height(2));
    let mut terminal = watch(&course);
    terminal.shows("✓ tide passed");
    terminal.keys("c");
    ebb_runs(&course);
    terminal.shows("checking all: 1 of 2, 1 pass");
    terminal.shows("✓  done     tide");
    terminal.shows("·  waiting  ebb");
    // Keys work meanwhile.
    terminal.keys("G");
    terminal.shows("*   ·  waiting  ebb");
    terminal.keys("\x1b");
    terminal.shows("·  pending  ebb");
    terminal.shows("1/2 done");
    course.source("ebb").write(height(3));
    terminal.keys("c");
    terminal.shows("1 of 2 exercises pass");
    terminal.shows("✗  failed   ebb");
    terminal.hides("done     tide");
    terminal.keys("f");
    terminal.shows("✓  done     tide");
    terminal.keys("lq");
    terminal.ends_well();
}

#[test]
fn another_exercise_can_be_reset_from_the_list() {
    let course = EmbeddedCourse::init();
    let mut terminal = Terminal::start(course.command(&["watch"]), SIZE);
    terminal.shows("#1 · ");
    terminal.keys("lj");
    terminal.shows("enter go there");
    terminal.keys("x");
    terminal.shows("Restore ");
    terminal.keys("y");
    terminal.shows("enter go there");
    terminal.shows("is already as the course ships it");
    terminal.keys("lq");
    terminal.ends_well();
}

#[test]
fn with_auto_a_pass_goes_on_and_the_end_checks_everything() {
    let course = two_exercises();
    let mut terminal = Terminal::start(course.command(&["watch", "--auto"]), SIZE);
    terminal.shows("✗ tide");
    course.source("tide").write(height(2));
    terminal.shows("✗ ebb");
    terminal.shows("tide passed.");
    // What passed is broken behind the learner's back.
    course.source("tide").write(height(3));
    terminal.shows("You saved tide");
    course.source("ebb").write(height(2));
    terminal.shows("only failed (f: all)");
    terminal.shows("1 of 2 exercises pass");
    terminal.shows("✗  failed   tide");
    terminal.keys("\r");
    terminal.shows("✗ tide");
    course.source("tide").write(height(2));
    terminal.shows("You finished A small course");
    terminal.keys("qq");
    terminal.ends_well();
}

#[test]
fn a_save_in_another_exercise_is_noticed() {
    let course = two_exercises();
    let mut terminal = watch(&course);
    terminal.shows("yours     1");
    course.source("ebb").write(height(3));
    terminal.shows("You saved ebb; the current exercise is tide. Enter: go there.");
    // Other keys work, and dismiss it.
    terminal.keys("h");
    terminal.shows("Look at the gauge.");
    terminal.hides("You saved ebb");
    // A save of the current exercise matters more.
    course.source("ebb").write(height(4));
    course.write(
        TIDE,
        indoc! {"
        pub fn height() -> u32 {
            7
        }
    "},
    );
    terminal.shows("yours     7");
    terminal.hides("You saved ebb");
    // On the list, Enter goes to the row.
    terminal.keys("l");
    terminal.shows("(current)");
    course.source("ebb").write(height(5));
    terminal.keys("/ebb\r");
    terminal.shows("/ebb   enter go there");
    terminal.keys("\x1b\x1b");
    terminal.shows("You saved ebb");
    terminal.keys("\r");
    terminal.shows("✗ ebb");
    terminal.shows("yours     5");
    terminal.keys("q");
    terminal.ends_well();
}
