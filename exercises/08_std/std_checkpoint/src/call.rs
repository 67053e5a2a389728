//! What somebody asks for.

use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Debug, PartialEq)]
pub struct Call {
    pub folder: PathBuf,
    /// How many species the summary lists.
    pub top: usize,
}

impl Call {
    /// Reads the arguments behind the name of the program: `[--top NUMBER] FOLDER`. Without the option, `variable`
    /// gives the number; without both it is 3. The errors are:
    /// - "usage: std_checkpoint [--top NUMBER] FOLDER" for arguments of any other form;
    /// - "many is not a number" where a number that is used cannot be read, be it of the option or of the variable.
    pub fn read(
        arguments: impl IntoIterator<Item = OsString>,
        variable: Option<OsString>,
    ) -> Result<Call, String> {
        todo!("read the arguments; the variable is {variable:?}")
    }
}
