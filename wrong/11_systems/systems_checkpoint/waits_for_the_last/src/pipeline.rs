//! Waits for the last program only.

use std::io::{self, ErrorKind, PipeReader, PipeWriter, pipe};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::signals::restore_interrupts;
use crate::{Call, files, status};

/// Runs a pipeline in this folder and returns the status of its last program, when all programs have ended.
///
/// - A program reads from its file, or else from the pipe, or else from what the shell itself reads. The
///   same goes for its output.
/// - A program that doesn't exist has the status 127. One that can't be started for another reason has 126,
///   and one whose files can't be opened has 1. The reason is printed to standard error, and the others run
///   all the same.
pub fn run(calls: &[Call], folder: &Path) -> u8 {
    let mut programs = Vec::new();
    let mut from_before = None;
    for (index, call) in calls.iter().enumerate() {
        let is_last = index + 1 == calls.len();
        let next = (!is_last).then(pipe).transpose();
        let (reader, writer) = next.expect("there is room for a pipe").unzip();
        programs.push(start(call, folder, from_before, writer));
        from_before = reader;
    }
    match programs.pop() {
        Some(Ok(mut program)) => program.wait().map_or(1, status::number),
        Some(Err(status)) => status,
        None => 0,
    }
}

/// Starts one program between two pipes, or returns its status if that isn't possible.
fn start(
    call: &Call,
    folder: &Path,
    input: Option<PipeReader>,
    output: Option<PipeWriter>,
) -> Result<Child, u8> {
    let [program, arguments @ ..] = &call.words[..] else {
        return Err(0);
    };
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    if let Some(stdin) = source(call, folder, input).map_err(|error| failed(program, &error, 1))? {
        command.stdin(stdin);
    }
    if let Some(stdout) =
        target(call, folder, output).map_err(|error| failed(program, &error, 1))?
    {
        command.stdout(stdout);
    }
    restore_interrupts(&mut command);
    command.spawn().map_err(|error| match error.kind() {
        ErrorKind::NotFound => failed(program, &error, 127),
        _ => failed(program, &error, 126),
    })
}

fn source(call: &Call, folder: &Path, pipe: Option<PipeReader>) -> io::Result<Option<Stdio>> {
    match &call.input {
        Some(name) => files::input(folder, name).map(|file| Some(file.into())),
        None => Ok(pipe.map(Stdio::from)),
    }
}

fn target(call: &Call, folder: &Path, pipe: Option<PipeWriter>) -> io::Result<Option<Stdio>> {
    match &call.output {
        Some(output) => files::output(folder, output).map(|file| Some(file.into())),
        None => Ok(pipe.map(Stdio::from)),
    }
}

/// Prints why a program wasn't started, and returns its status.
fn failed(program: &str, error: &io::Error, status: u8) -> u8 {
    eprintln!("shell: {program}: {error}");
    status
}
