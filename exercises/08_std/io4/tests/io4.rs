use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};

/// Starts the program, connected with this test.
fn start() -> Child {
    Command::new(env!("CARGO_BIN_EXE_io4"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

/// Gives the program this input, and waits for its end.
fn bars(input: &[u8]) -> Output {
    let mut program = start();
    let mut stdin = program.stdin.take().expect("the input is connected");
    stdin.write_all(input).expect("the program reads its input");
    drop(stdin);
    program.wait_with_output().expect("the program ends")
}

#[test]
fn each_line_gets_a_bar() {
    let output = bars(b"3\n 5 \n0\nmany\n1");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "###\n#####\n\n?\n#\n"
    );
    assert!(output.status.success(), "all lines were drawn");
}

#[test]
fn a_bar_is_drawn_before_the_next_line_arrives() {
    let mut program = start();
    let mut stdin = program.stdin.take().expect("the input is connected");
    let mut stdout = BufReader::new(program.stdout.take().expect("the output is connected"));
    for (number, expected) in [("2\n", "##\n"), ("4\n", "####\n")] {
        stdin
            .write_all(number.as_bytes())
            .expect("the program reads its input");
        let mut drawn = String::new();
        stdout.read_line(&mut drawn).expect("a line can be read");
        assert_eq!(drawn, expected);
    }
    drop(stdin);
    program.wait().expect("the program ends");
}

#[test]
fn a_closed_output_ends_the_program_quietly() {
    let mut program = start();
    let mut stdin = program.stdin.take().expect("the input is connected");
    drop(program.stdout.take());
    let written = stdin.write_all(&b"200\n".repeat(300_000));
    drop(stdin);
    let output = program.wait_with_output().expect("the program ends");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "",
        "the output was closed, and the program didn't end quietly"
    );
    assert!(output.status.success(), "a closed output isn't a failure");
    assert!(
        written.is_err(),
        "the output was closed, but the program read all of its input"
    );
}

#[test]
fn input_that_is_not_utf_8_is_an_error() {
    let output = bars(b"2\n\xff\n");
    assert!(!output.status.success(), "an error was ignored");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    // Linux has this file for tests: you can open it, but there's never room for a byte.
    let full = std::fs::File::options().write(true).open("/dev/full");
    let mut program = Command::new(env!("CARGO_BIN_EXE_io4"))
        .stdin(Stdio::piped())
        .stdout(full.expect("the file can be opened"))
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut stdin = program.stdin.take().expect("the input is connected");
    stdin
        .write_all(b"2\n")
        .expect("the program reads its input");
    drop(stdin);
    let status = program.wait().expect("the program ends");
    assert!(
        !status.success(),
        "the bar couldn't be written, but the error was ignored"
    );
}
