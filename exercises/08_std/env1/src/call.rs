//! How the program is called: `seek [OPTION]… WORD FILE…`
//!
//! Options come before the word: `--count` prints the number of lines instead of the lines, `--ignore-case` treats
//! "Word" and "word" alike, and `--` ends the options, so that the word may start with a hyphen. Everything after the
//! word is a file.
//!
//! The word must be Unicode. A file name may be anything: no argument makes the program panic.

use std::env;
use std::path::PathBuf;

/// What the program should do.
pub struct Call {
    pub word: String,
    /// At least one.
    pub files: Vec<PathBuf>,
    pub ignores_case: bool,
    pub counts: bool,
}

impl Call {
    /// Reads the arguments of the program. The errors are, in this order:
    /// - "there is no option --fast" for any other argument before the word that starts with a hyphen;
    /// - "which word?" and "which files?" for missing arguments;
    /// - "the word is not Unicode".
    pub fn read() -> Result<Call, String> {
        let mut ignores_case = false;
        let mut counts = false;
        let mut arguments = env::args().skip(1).peekable();
        while let Some(option) = arguments.next_if(|argument| argument.starts_with("-")) {
            match option.as_str() {
                "--count" => counts = true,
                "--ignore-case" => ignores_case = true,
                _ => return Err(format!("there is no option {option}")),
            }
        }
        let word = arguments.next().expect("a word");
        let file = arguments.next().expect("a file");
        Ok(Call {
            word,
            files: vec![PathBuf::from(file)],
            ignores_case,
            counts,
        })
    }
}
