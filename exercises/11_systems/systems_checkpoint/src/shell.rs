//! The shell itself: its folder, its status, and the commands that aren't programs.

use std::path::PathBuf;

use crate::{Call, SyntaxError, When, parse};

pub struct Shell {
    folder: PathBuf,
    status: u8,
    is_done: bool,
}

impl Shell {
    pub fn in_folder(folder: PathBuf) -> Shell {
        Shell {
            folder,
            status: 0,
            is_done: false,
        }
    }

    /// The status of the last pipeline.
    pub fn status(&self) -> u8 {
        self.status
    }

    /// Whether `exit` was called.
    pub fn is_done(&self) -> bool {
        self.is_done
    }

    /// Runs all pipelines of a line, up to `exit`. A line that can't be parsed has the status 2.
    ///
    /// Two commands change the shell, and aren't programs. They work only alone, not in a pipeline.
    ///
    /// - `cd FOLDER` changes the folder. The status is 1, and the folder stays, if there is no such folder.
    /// - `exit [NUMBER]` sets the status to the number, if there is one, and ends the shell.
    pub fn run(&mut self, line: &str) -> Result<(), SyntaxError> {
        todo!("run {line}")
    }
}
