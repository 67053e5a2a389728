//! Starts the program as a shell does.

use std::io::{Write, pipe};
use std::process::Command;
use std::thread;

/// What the program printed, and its exit code.
pub struct Run {
    pub printed: String,
    pub errors: String,
    pub code: Option<i32>,
}

/// The program with these arguments, and with no settings of yours.
pub fn tally(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tally"));
    command.args(arguments);
    let settings = [
        "TALLY_TOP",
        "TALLY_COLOR",
        "TALLY_CONFIG",
        "NO_COLOR",
        "CLICOLOR_FORCE",
        "XDG_CONFIG_HOME",
        "HOME",
    ];
    for variable in settings {
        command.env_remove(variable);
    }
    command
}

/// Runs the program with this standard input, and waits for its end.
pub fn run(mut command: Command, input: impl Into<Vec<u8>>) -> Run {
    let (reader, mut writer) = pipe().expect("a pipe can be created");
    let input = input.into();
    // A program that fails at once doesn't read everything, and that's fine.
    let writing = thread::spawn(move || writer.write_all(&input));
    let output = command.stdin(reader).output().expect("it can be started");
    drop(command);
    let _ = writing.join().expect("writing doesn't panic");
    Run {
        printed: String::from_utf8_lossy(&output.stdout).into_owned(),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
        code: output.status.code(),
    }
}
