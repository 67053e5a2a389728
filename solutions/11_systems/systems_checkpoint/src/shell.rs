//! A slice pattern on the calls of a pipeline finds the two commands that aren't programs. The folder is a
//! field and not the process's own, so that several shells can live in one process.

use std::path::PathBuf;

use crate::{Call, SyntaxError, When, parse, pipeline};

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
        let pipelines = parse(line).inspect_err(|_| self.status = 2)?;
        for (when, calls) in pipelines {
            let is_wanted = match when {
                When::Always => true,
                When::Success => self.status == 0,
                When::Failure => self.status != 0,
            };
            if is_wanted && !self.is_done {
                self.status = self.run_pipeline(&calls);
            }
        }
        Ok(())
    }

    fn run_pipeline(&mut self, calls: &[Call]) -> u8 {
        let [call] = calls else {
            return pipeline::run(calls, &self.folder);
        };
        let words: Vec<&str> = call.words.iter().map(String::as_str).collect();
        match words[..] {
            ["cd", folder] => self.change_folder(folder),
            ["exit"] => {
                self.is_done = true;
                self.status
            }
            ["exit", number] => {
                self.is_done = true;
                number.parse().unwrap_or(2)
            }
            _ => pipeline::run(calls, &self.folder),
        }
    }

    fn change_folder(&mut self, folder: &str) -> u8 {
        let folder = self.folder.join(folder);
        match folder.canonicalize() {
            Ok(folder) if folder.is_dir() => {
                self.folder = folder;
                0
            }
            _ => {
                eprintln!("shell: there is no folder {}", folder.display());
                1
            }
        }
    }
}
