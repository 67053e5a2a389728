//! Watching without a screen: lines that are only ever appended, and words instead of keys.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc;
use std::thread;

use indoc::indoc;
use rustix::process::{Pid, Signal, kill_process};

use super::{SIZE, TIDE, Terminal, ebb_runs, slow_course, two_exercises};
use crate::support::Course;
use crate::support::exercise::height;
use crate::support::waiting::DEADLINE;

/// `runner watch` with pipes.
struct Piped {
    child: Child,
    typed: Option<ChildStdin>,
    lines: mpsc::Receiver<String>,
}

impl Piped {
    fn start(mut command: Command) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in stdout.lines() {
                _ = sender.send(line.expect("text"));
            }
        });
        let typed = child.stdin.take();
        Self {
            child,
            typed,
            lines,
        }
    }

    fn watch(course: &Course) -> Self {
        Self::start(course.command(&["watch"]))
    }

    fn types(&mut self, line: &str) {
        let typed = self.typed.as_mut().expect("the pipe is open");
        writeln!(typed, "{line}").expect("it reads lines");
    }

    /// Everything that is printed until a line with these words.
    #[track_caller]
    fn until(&self, words: &str) -> String {
        let mut said = String::new();
        while !said.contains(words) {
            let line = self.lines.recv_timeout(DEADLINE);
            let line = line.unwrap_or_else(|_| panic!("{words:?} never came. It printed:\n{said}"));
            said.push_str(&(line + "\n"));
        }
        said
    }

    #[track_caller]
    fn ends_well(&mut self) {
        assert_eq!(self.child.wait().expect("a child").code(), Some(0));
    }
}

impl Drop for Piped {
    fn drop(&mut self) {
        // It may already have ended.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

#[test]
fn every_run_has_a_first_line_its_problems_and_a_last_line() {
    let course = Course::with_one();
    let piped = Piped::watch(&course);
    assert!(piped.until("every time you save").contains(TIDE));
    let said = piped.until("done tide failed");
    // Another test may be fetching crates.
    let is_own = |line: &&str| !line.starts_with("waiting for another cargo");
    let lines: Vec<&str> = said.lines().filter(is_own).collect();
    let at = lines.iter().position(|line| *line == "judging tide #1");
    let run = &lines[at.expect("a first line")..];
    let problem = "exercises/01_harbour/tide/tests/tide.rs:5:";
    assert!(run[1].starts_with(problem), "{said}");
    assert!(run[1].contains(": error: the_water_is_high: "), "{said}");
    assert!(run[2].starts_with("tide is not right yet"), "{said}");
    assert_eq!(&run[3..], ["done tide failed"]);
    assert!(said.is_ascii(), "{said}");

    course.source("tide").write("pub fn height() -> u32 {\n");
    piped.until("judging tide #2");
    piped.until(&format!("{TIDE}:1:"));
    piped.until("done tide failed");

    course.source("tide").write(height(2));
    let said = piped.until("done tide passed");
    assert!(said.contains("tide passed: 1 test"), "{said}");
}

#[test]
fn who_owns_what_is_told_in_sentences() {
    let course = two_exercises();
    course.source("tide").write(indoc! {"
        pub fn height() -> usize {
            let gauge = vec![2];
            drop(gauge);
            gauge[0]
        }
    "});
    let mut piped = Piped::watch(&course);
    piped.until("done tide failed");
    for typed in ["explain", "explain e0382"] {
        piped.types(typed);
        let said = piped.until("Erroneous code example");
        assert!(said.contains("line 3: `gauge` is moved here\n"), "{said}");
    }
}

#[test]
fn one_of_several_codes_is_chosen_by_its_name_or_number() {
    let course = two_exercises();
    course.source("tide").write(indoc! {"
        pub fn height() -> u32 {
            let mut gauge = vec![2];
            let first = &mut gauge;
            let second = &mut gauge;
            first.push(1);
            second.push(1);
            drop(gauge);
            gauge[0]
        }
    "});
    let mut piped = Piped::watch(&course);
    piped.until("done tide failed");
    piped.types("explain");
    let said = piped.until("Type `explain CODE`, or the number of the one you want.");
    assert!(said.contains("1  E0499"), "{said}");
    assert!(said.contains("2  E0382"), "{said}");
    // The list is still there after a choice.
    for (typed, told) in [
        ("2", "line 7: `gauge` is moved here\n"),
        ("1", "line 4: second mutable borrow"),
    ] {
        piped.types(typed);
        let said = piped.until("Erroneous code example");
        assert!(said.contains(told), "{said}");
    }
    piped.types("3");
    piped.until("There is no 3 in that list.\n");
    // Each problem has a line of its own.
    piped.types("explain e9999");
    piped.until("\n  next: error codes look like E0382");
    // Without the list, a number is no word.
    piped.types("1");
    piped.until("There is no word `1`.");
}

#[test]
fn a_backtrace_is_printed_once_it_is_there() {
    let course = two_exercises();
    let mut piped = Piped::watch(&course);
    piped.until("done tide failed");
    piped.types("backtrace");
    piped.until("built with line numbers");
    let said = piped.until("tests/tide.rs:5");
    // For an editor that waits for the end of a run, this is none.
    assert!(!said.contains("judging"), "{said}");
    piped.until("calls in libraries");
    course.source("tide").write(height(2));
    piped.until("done tide passed");
    piped.types("backtrace");
    piped.until("`backtrace` doesn't work now: nothing panicked, because it passes.");
}

#[test]
fn words_do_what_keys_do() {
    let course = two_exercises();
    let mut piped = Piped::watch(&course);
    piped.until("done tide failed");
    piped.types("hint");
    assert!(piped.until("Hint 1 of ").starts_with("Hint 1"));
    piped.types("next");
    piped.until("`next` doesn't work now: no next exercise before this one passes");
    piped.types("les");
    piped.until("Water is wet.");
    // A page that was printed isn't in the way.
    piped.types("LESSON");
    piped.until("Water is wet.");
    piped.types("details");
    piped.until("the gauge shows two meters");
    piped.types("explain E0382");
    piped.until("moved");
    piped.types("list");
    assert!(piped.until("ebb").contains("0/2 done"));
    piped.types("help");
    assert!(piped.until("Type a word").contains("details"));
    piped.types("nxet");
    let said = piped.until("There is no word `nxet`. Did you mean `next`?");
    assert!(said.contains("solution"), "{said}");
    piped.types("go ebb");
    piped.until("done ebb failed");
    piped.types("go sea");
    piped.until("There is no exercise `sea`");
    piped.types("back");
    piped.until("done tide failed");
    piped.types("back");
    piped.until("`back` doesn't work now: this is the first exercise");
    piped.types("run");
    piped.until("done tide failed");
    piped.types("check");
    let said = piped.until("done all 0 of 2 passed");
    assert!(said.contains("judging all #"), "{said}");
    assert!(said.contains("These don't pass: tide, ebb."), "{said}");
    course.source("ebb").write(height(3));
    piped.until("You saved ebb; the current exercise is tide. Type `go ebb` to go there.");

    course.source("tide").write(height(2));
    piped.until("next: type `next` for ebb\ndone tide passed");
    piped.types("solution");
    piped.until("the solution's");
    piped.types("next");
    piped.until("done ebb failed");
    piped.types("quit");
    piped.ends_well();
}

#[test]
fn a_reset_asks_first() {
    let course = Course::with_one();
    let mut piped = Piped::watch(&course);
    piped.until("done tide failed");
    course.source("tide").write(height(7));
    piped.until("left: 7");
    piped.until("done tide failed");
    piped.types("reset");
    piped.until("Type `yes`");
    piped.types("n");
    piped.until("tide is kept as it is.");
    piped.types("reset");
    piped.until("Type `yes`");
    // Another word is the answer no, and still a word.
    piped.types("details");
    piped.until("tide is kept as it is.");
    piped.until("not right yet");
    assert_eq!(course.source("tide").read(), height(7));
    piped.types("reset");
    piped.until("Type `yes`");
    piped.types("yes");
    // The course isn't in the program, so this is as far as it gets.
    piped.until("cannot reset `tide`");
}

#[test]
fn a_save_during_a_run_ends_the_run_that_it_cancels() {
    let course = slow_course();
    let mut piped = Piped::start(course.command(&["watch", "ebb"]));
    piped.until("judging ebb #1");
    ebb_runs(&course);
    course.source("ebb").write(height(2));
    let said = piped.until("done ebb passed");
    assert!(
        said.contains(indoc! {"
            done ebb cancelled
            judging ebb #2
        "}),
        "{said}"
    );
    piped.types("quit");
    piped.ends_well();
}

#[test]
fn the_end_of_the_input_is_not_the_end() {
    let course = Course::with_one();
    let mut piped = Piped::watch(&course);
    piped.until("done tide failed");
    piped.typed = None;
    course.source("tide").write(height(3));
    piped.until("done tide failed");
    // Another fault is reported too, and doesn't hide the verdict.
    let log = course.path(".runner/progress.jsonl");
    fs::remove_file(&log).expect("it is there");
    fs::create_dir(&log).expect("a folder");
    course.source("tide").write(height(4));
    piped.until("done tide failed");
    piped.until("progress");
    kill_process(Pid::from_child(&piped.child), Signal::TERM).expect("it lives");
    piped.ends_well();
}

#[test]
fn terminals_without_a_screen_take_words_until_their_input_ends() {
    for (variable, value, args) in [
        ("TERM", "dumb", &["watch"][..]),
        ("ACCESSIBLE", "1", &["watch"]),
        ("RUNNER_NOTHING", "1", &["watch", "--plain"]),
    ] {
        let course = Course::with_one();
        let mut command = course.command(args);
        command.env(variable, value);
        let mut terminal = Terminal::start(command, SIZE);
        terminal.shows("done tide failed");
        terminal.keys("hint\n");
        terminal.shows("Hint 1 of");
        terminal.wait_for("no alternate screen", |screen| {
            !screen.alternate_screen() && !screen.hide_cursor()
        });
        // Ctrl-D.
        terminal.keys("\x04");
        terminal.ends_well();
    }
}
