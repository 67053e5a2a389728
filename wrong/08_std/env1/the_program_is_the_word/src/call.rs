//! Takes the name of the program for the word.

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
        let mut arguments = env::args_os().peekable();
        while let Some(option) =
            arguments.next_if(|argument| argument.as_encoded_bytes().starts_with(b"-"))
        {
            match option.to_str() {
                Some("--count") => counts = true,
                Some("--ignore-case") => ignores_case = true,
                Some("--") => break,
                _ => return Err(format!("there is no option {}", option.display())),
            }
        }
        let word = arguments.next().ok_or("which word?")?;
        let files: Vec<PathBuf> = arguments.map(PathBuf::from).collect();
        if files.is_empty() {
            return Err(String::from("which files?"));
        }
        let word = word.into_string();
        let word = word.map_err(|_| "the word is not Unicode")?;
        Ok(Call {
            word,
            files,
            ignores_case,
            counts,
        })
    }
}
