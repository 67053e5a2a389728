//! However `watch` ends, the terminal is restored and no process is left.

use std::fs;

use rustix::process::Signal;

use super::{SIZE, ebb_runs, nothing_is_left, slow_course, watch};
use crate::support::exercise::height;
use crate::support::terminal::Terminal;
use crate::support::waiting::wait_until;

/// A way to end the program from outside.
type Way = fn(&Terminal);

#[test]
fn every_way_to_end_it_restores_the_terminal_and_leaves_no_process() {
    let course = slow_course();
    let ways: [(&str, Way); 6] = [
        ("q", |terminal| terminal.keys("q")),
        ("Ctrl-C", |terminal| terminal.keys("\x03")),
        ("Ctrl-\\", |terminal| terminal.keys("\x1c")),
        ("SIGTERM", |terminal| terminal.signal(Signal::TERM)),
        ("SIGHUP", |terminal| terminal.signal(Signal::HUP)),
        ("Ctrl-C in another view", |terminal| {
            terminal.keys("l");
            terminal.shows("j/k move");
            terminal.keys("\x03");
        }),
    ];
    for (name, end) in ways {
        crate::support::note(name);
        let mut terminal = Terminal::start(course.command(&["watch", "ebb"]), SIZE);
        ebb_runs(&course);
        terminal.shows("testing");
        assert!(!terminal.is_cooked());
        end(&terminal);
        terminal.ends_well();
        nothing_is_left(course.root());
    }
}

#[test]
fn stopped_by_ctrl_z_it_lends_the_terminal_to_the_shell() {
    let course = slow_course();
    let mut terminal = watch(&course);
    terminal.shows("yours     1");
    terminal.keys("\x1a");
    wait_until("the stop", || {
        let stat = fs::read_to_string(format!("/proc/{}/stat", terminal.pid().as_raw_nonzero()));
        stat.expect("it lives").contains(") T ").then_some(())
    });
    terminal.is_given_back();
    terminal.resize(90, 20);
    terminal.signal(Signal::CONT);
    terminal.shows("yours     1");
    assert!(!terminal.is_cooked());
    course.source("tide").write(height(2));
    terminal.shows("tide passed");
    terminal.keys("q");
    terminal.ends_well();
}

#[test]
fn killed_at_once_it_leaves_no_process_and_loses_no_pass() {
    let course = slow_course();
    let mut terminal = watch(&course);
    course.source("tide").write(height(2));
    terminal.shows("tide passed");
    terminal.keys("n");
    ebb_runs(&course);
    terminal.signal(Signal::KILL);
    assert_eq!(terminal.ends().code(), None);
    nothing_is_left(course.root());
    course.run(&["list"]).exits(0).says("1/2 done");
    // The next run starts where this one was.
    let mut terminal = watch(&course);
    terminal.shows("ebb/src/lib.rs");
    ebb_runs(&course);
    terminal.keys("q");
    terminal.ends_well();
    nothing_is_left(course.root());
}
