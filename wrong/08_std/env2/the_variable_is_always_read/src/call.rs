//! Reads the variable first, so a wrong one is an error even if it isn't needed.

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
    /// Reads the arguments of the program and the variable `SEEK_CASE`. The errors are, in this order:
    /// - "there is no option --fast", "which word?", "which files?" and "the word is not Unicode" for wrong arguments;
    /// - "SEEK_CASE is loud, and not ignore or match" for a wrong variable that's needed.
    pub fn read() -> Result<Call, String> {
        let by_default = ignores_case_by_default()?;
        let mut case_option = None;
        let mut counts = false;
        let mut arguments = env::args_os().skip(1).peekable();
        while let Some(option) =
            arguments.next_if(|argument| argument.as_encoded_bytes().starts_with(b"-"))
        {
            match option.to_str() {
                Some("--count") => counts = true,
                Some("--ignore-case") => case_option = Some(true),
                Some("--match-case") => case_option = Some(false),
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
        let ignores_case = case_option.unwrap_or(by_default);
        Ok(Call {
            word,
            files,
            ignores_case,
            counts,
        })
    }
}

/// Whether `SEEK_CASE` says that the case doesn't matter.
fn ignores_case_by_default() -> Result<bool, String> {
    let case = env::var_os("SEEK_CASE").unwrap_or_default();
    match case.to_str() {
        Some("ignore") => Ok(true),
        Some("match" | "") => Ok(false),
        _ => Err(format!(
            "SEEK_CASE is {}, and not ignore or match",
            case.display()
        )),
    }
}
