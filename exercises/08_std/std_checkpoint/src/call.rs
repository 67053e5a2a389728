//! What the program should do.

use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Debug, PartialEq)]
pub struct Call {
    pub folder: PathBuf,
    /// How many species the summary lists.
    pub top: usize,
}

impl Call {
    /// Reads the arguments after the program's name: `[--top NUMBER] FOLDER`. Without the option, `variable` is the
    /// number; without both, it's 3. The errors are:
    /// - "usage: std_checkpoint [--top NUMBER] FOLDER" for arguments of any other form;
    /// - "many is not a number" if the number that's needed, from the option or the variable, isn't one.
    pub fn read(
        arguments: impl IntoIterator<Item = OsString>,
        variable: Option<OsString>,
    ) -> Result<Call, String> {
        todo!("read the arguments; the variable is {variable:?}")
    }
}
