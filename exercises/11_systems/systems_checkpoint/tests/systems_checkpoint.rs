use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use systems_checkpoint::Shell;

/// A shell in a folder of its own.
struct Session {
    shell: Shell,
    folder: PathBuf,
}

impl Session {
    fn new(test: &str) -> Session {
        let folder = std::env::temp_dir().join(format!("shell-{test}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let folder = folder.canonicalize().unwrap();
        let shell = Shell::in_folder(folder.clone());
        Session { shell, folder }
    }

    /// Runs a line in which `probe` is the program in `src/bin/probe.rs`, and returns the status.
    fn run(&mut self, line: &str) -> u8 {
        self.shell.run(&with_path(line)).expect("the line is right");
        self.shell.status()
    }

    fn text(&self, file: &str) -> String {
        std::fs::read_to_string(self.folder.join(file)).expect("the file was written")
    }
}

fn with_path(line: &str) -> String {
    line.replace("probe", &format!("'{}'", env!("CARGO_BIN_EXE_probe")))
}

#[test]
fn status_is_an_exit_code() {
    let mut session = Session::new("code");
    assert_eq!(session.run("probe exit 0"), 0);
    assert_eq!(session.run("probe exit 3"), 3);
    assert_eq!(session.run("probe exit 255"), 255);
}

#[test]
fn status_of_a_signal_is_128_more() {
    let mut session = Session::new("signal");
    assert_eq!(session.run("probe signal 15"), 143);
    assert_eq!(session.run("probe signal 9"), 137);
}

#[test]
fn files_take_the_output() {
    let mut session = Session::new("output");
    assert_eq!(session.run("probe say 'one  two' three > a.txt"), 0);
    assert_eq!(session.text("a.txt"), "one  two three\n");
    session.run("probe say 4 >a.txt");
    assert_eq!(session.text("a.txt"), "4\n", "`>` replaces");
    session.run("probe say 5 >> a.txt; probe say 6 >> b.txt");
    assert_eq!(session.text("a.txt"), "4\n5\n", "`>>` appends");
    assert_eq!(session.text("b.txt"), "6\n");
}

#[test]
fn files_give_the_input() {
    let mut session = Session::new("input");
    session.run("probe lines 12 > lines.txt");
    session.run("probe count < lines.txt > count.txt");
    assert_eq!(session.text("count.txt"), "12\n");
}

#[test]
fn files_that_cannot_be_opened_have_status_1() {
    let mut session = Session::new("missing");
    assert_eq!(session.run("probe exit 0 < no-such-file"), 1);
    assert_eq!(session.run("probe exit 0 > no/such/folder"), 1);
    session.run("probe count < no-such-file | probe count > n.txt");
    assert_eq!(session.text("n.txt"), "0\n", "the others run all the same");
}

#[test]
fn pipeline_connects_programs() {
    let mut session = Session::new("pipeline");
    session.run("probe say hello|probe upper > out.txt");
    assert_eq!(session.text("out.txt"), "HELLO\n");
    session.run("probe lines 7 | probe upper | probe count > out.txt");
    assert_eq!(session.text("out.txt"), "7\n");
}

#[test]
fn pipeline_has_the_status_of_its_last_program() {
    let mut session = Session::new("last");
    assert_eq!(session.run("probe exit 3 | probe exit 0"), 0);
    assert_eq!(session.run("probe exit 0 | probe exit 3"), 3);
}

#[test]
fn pipeline_runs_all_programs_at_once() {
    let mut session = Session::new("at-once");
    session.run("probe lines 10000 | probe upper | probe count > n.txt");
    assert_eq!(session.text("n.txt"), "10000\n");
    session.run("probe endless | probe first > first.txt");
    assert_eq!(session.text("first.txt"), "more\n");
}

#[test]
fn pipeline_needs_no_other_shell() {
    let mut session = Session::new("parent");
    session.run("probe parent | probe upper > parent.txt");
    let parent = session.text("parent.txt");
    let is_this_process = parent.trim() == std::process::id().to_string();
    assert!(is_this_process, "another program starts the pipeline");
}

#[test]
fn pipeline_waits_for_all_programs() {
    let mut session = Session::new("waits");
    session.run("probe lines 10000 > slow.txt | probe exit 0");
    assert_eq!(session.text("slow.txt").lines().count(), 10000);
}

#[test]
fn pipeline_goes_on_without_a_missing_program() {
    let mut session = Session::new("no-program");
    assert_eq!(session.run("./no-such-program"), 127);
    session.run("./no-such-program | probe count > n.txt");
    assert_eq!(session.text("n.txt"), "0\n");
    assert_eq!(session.run("probe say | ./no-such-program"), 127);
    std::fs::write(session.folder.join("text"), "no program").unwrap();
    let text = session.folder.join("text").display().to_string();
    assert_eq!(session.run(&format!("'{text}'")), 126, "not executable");
}

#[test]
fn pipeline_ends_are_not_inherited() {
    let mut session = Session::new("descriptors");
    let mut probe = Command::new(env!("CARGO_BIN_EXE_probe"));
    let alone = probe.arg("descriptors").output().unwrap().stdout;
    session.run("probe say | probe descriptors | probe upper > n.txt");
    let in_pipeline = session.text("n.txt");
    assert_eq!(in_pipeline.as_bytes(), alone, "a program has one too many");
}

#[test]
fn shell_runs_what_the_status_allows() {
    let mut session = Session::new("and-or");
    session.run("probe exit 0 && probe say a >> x; probe exit 1 && probe say b >> x");
    session.run("probe exit 1 || probe say c >> x; probe exit 0 || probe say d >> x");
    session.run("probe exit 4 && probe say e >> x || probe say f >> x");
    assert_eq!(session.text("x"), "a\nc\nf\n");
    assert_eq!(
        session.run("probe exit 4 && probe exit 5"),
        4,
        "5 was skipped"
    );
    assert_eq!(session.run(""), 4, "an empty line changes nothing");
}

#[test]
fn shell_changes_its_folder() {
    let mut session = Session::new("cd");
    std::fs::create_dir_all(session.folder.join("in/side")).unwrap();
    assert_eq!(session.run("cd in/side; probe folder > here.txt"), 0);
    let inside = session.folder.join("in/side").display().to_string();
    assert_eq!(session.text("in/side/here.txt").trim(), inside);
    assert_eq!(session.run("cd .. && cd no-such-folder"), 1);
    assert_eq!(session.run("cd side/here.txt"), 1, "it's a file");
    session.run("probe say 1 > n.txt");
    assert_eq!(session.text("in/n.txt"), "1\n", "`cd ..` counts");
}

#[test]
fn shell_ends_with_exit() {
    let mut session = Session::new("exit");
    assert_eq!(session.run("exit 7; probe say late > late.txt"), 7);
    assert!(session.shell.is_done());
    assert!(!session.folder.join("late.txt").exists());
    let mut session = Session::new("exit-status");
    assert_eq!(session.run("probe exit 9; exit"), 9);
    assert!(session.shell.is_done());
    let mut session = Session::new("exit-pipeline");
    session.run("exit 7 | probe exit 2");
    assert!(!session.shell.is_done(), "in a pipeline, it's a program");
}

#[test]
fn shell_refuses_a_line_that_makes_no_sense() {
    let mut session = Session::new("syntax");
    for line in [
        "probe say 'oh",
        "probe say |",
        "| probe say",
        "probe >",
        "probe && ",
    ] {
        let error = session.shell.run(&with_path(line));
        assert!(error.is_err(), "{line}");
        assert_eq!(session.shell.status(), 2, "{line}");
        assert_eq!(session.run("probe exit 0"), 0);
    }
}

/// What the whole program prints for these lines.
fn printed(script: &str) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_systems_checkpoint"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = program.stdin.take().unwrap();
    stdin.write_all(with_path(script).as_bytes()).unwrap();
    drop(stdin);
    let output = program.wait_with_output().expect("the program ends");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn signals_do_not_end_the_shell() {
    let script = "probe interrupt-parent\nprobe say still here\n";
    assert_eq!(printed(script), "still here\n");
}

#[test]
fn signals_end_programs() {
    let script = "probe signal 2 || probe say interrupted\n";
    assert_eq!(printed(script), "interrupted\n");
}
