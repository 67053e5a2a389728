//! Lets another shell do the work.

use std::path::Path;
use std::process::Command;

use crate::signals::restore_interrupts;
use crate::{Call, Output, status};

pub fn run(calls: &[Call], folder: &Path) -> u8 {
    let calls: Vec<String> = calls.iter().map(text).collect();
    let mut command = Command::new("bash");
    command.arg("-c").arg(calls.join(" | ")).current_dir(folder);
    restore_interrupts(&mut command);
    command.status().map_or(1, status::number)
}

fn text(call: &Call) -> String {
    let mut words: Vec<String> = call.words.iter().map(|word| format!("'{word}'")).collect();
    words.extend(call.input.iter().map(|file| format!("< '{file}'")));
    words.extend(call.output.iter().map(|output| match output {
        Output::Replace(file) => format!("> '{file}'"),
        Output::Append(file) => format!(">> '{file}'"),
    }));
    words.join(" ")
}
