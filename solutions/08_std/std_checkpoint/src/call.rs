//! A slice pattern describes each form of the call, and the compiler checks that none is forgotten. The folder stays
//! an `OsString` until it's a path.

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
        let arguments: Vec<OsString> = arguments.into_iter().collect();
        let (number, folder) = match arguments.as_slice() {
            [option, number, folder] if option == "--top" => (Some(number.clone()), folder),
            [folder] => (variable, folder),
            _ => {
                let usage = "usage: std_checkpoint [--top NUMBER] FOLDER";
                return Err(String::from(usage));
            }
        };
        let top = number.map_or(Ok(3), |number| {
            let read = number.to_str().and_then(|number| number.parse().ok());
            read.ok_or_else(|| format!("{} is not a number", number.display()))
        });
        Ok(Call {
            folder: PathBuf::from(folder),
            top: top?,
        })
    }
}
