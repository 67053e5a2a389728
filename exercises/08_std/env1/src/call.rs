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
        let arguments: Vec<String> = env::args().collect();
        Ok(Call {
            word: arguments[1].clone(),
            files: vec![PathBuf::from(&arguments[2])],
            ignores_case: false,
            counts: false,
        })
    }
}
