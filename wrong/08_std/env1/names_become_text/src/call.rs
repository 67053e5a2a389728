//! How the program is called: `seek [OPTION]… WORD FILE…`
//!
//! Options stand before the word. `--count` prints the number of lines instead of the lines. `--ignore-case` takes "Word"
//! and "word" for the same, `--match-case` does not; of these two, the last one counts. `--` ends the options, so that the
//! word may begin with a hyphen.
//!
//! Without a case option, the variable `SEEK_CASE` decides: `ignore` or `match`. Where it is not set, or empty, case
//! matters. What else it holds is an error, unless a case option makes it unimportant.
//!
//! The word has to be Unicode. The name of a file need not be: arguments of this kind must not let the program panic.

use std::env;
use std::path::PathBuf;

/// What somebody asks for.
pub struct Call {
    pub word: String,
    /// At least one.
    pub files: Vec<PathBuf>,
    pub ignores_case: bool,
    pub counts: bool,
}

impl Call {
    /// Reads the arguments of the program and the variable `SEEK_CASE`. The errors are, the first one that fits:
    /// - "there is no option --fast": an argument before the word that begins with a hyphen, and is none of the options;
    /// - "which word?" and "which files?": there are too few arguments;
    /// - "the word is not Unicode";
    /// - "SEEK_CASE is loud, and not ignore or match".
    pub fn read() -> Result<Call, String> {
        let mut case = None;
        let mut counts = false;
        // `env::args` panics at an argument that is not Unicode, and the name of a file may be one.
        let mut arguments = env::args_os().skip(1).peekable();
        while let Some(option) = arguments.next_if(|word| word.as_encoded_bytes().starts_with(b"-"))
        {
            match option.to_str() {
                Some("--count") => counts = true,
                Some("--ignore-case") => case = Some(true),
                Some("--match-case") => case = Some(false),
                Some("--") => break,
                _ => return Err(format!("there is no option {}", option.display())),
            }
        }
        let word = arguments.next().ok_or("which word?")?;
        let files: Vec<PathBuf> = arguments
            .map(|name| PathBuf::from(&*name.to_string_lossy()))
            .collect();
        if files.is_empty() {
            return Err(String::from("which files?"));
        }
        let word = word.into_string();
        let word = word.map_err(|_| "the word is not Unicode")?;
        // What somebody types now is newer than what was set once, so an option wins.
        let ignores_case = case.map_or_else(ignores_case_by_default, Ok)?;
        Ok(Call {
            word,
            files,
            ignores_case,
            counts,
        })
    }
}

/// What `SEEK_CASE` says.
fn ignores_case_by_default() -> Result<bool, String> {
    let set = env::var_os("SEEK_CASE").unwrap_or_default();
    match set.to_str() {
        Some("ignore") => Ok(true),
        Some("match" | "") => Ok(false),
        _ => Err(format!(
            "SEEK_CASE is {}, and not ignore or match",
            set.display()
        )),
    }
}
