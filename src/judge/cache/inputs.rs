//! `CacheInputs`: what a verdict depends on beside an attempt's own files, as far as sources say it.

use std::collections::BTreeSet;
use std::ffi::OsString;

use crate::course::{Files, WorkspaceFiles, is_rust};

/// What lies around the attempts of one workspace, and what its sources read beside files.
#[derive(Debug)]
pub struct CacheInputs {
    pub workspace_files: WorkspaceFiles,
    /// Variables that they read; `None` where a verdict may depend on something else.
    pub(super) reads: Option<BTreeSet<String>>,
}

impl CacheInputs {
    pub fn new(workspace_files: WorkspaceFiles) -> Self {
        Self {
            reads: variables(workspace_files.files()),
            workspace_files,
        }
    }
}

/// Variables with what they are set to.
pub fn values_of(names: &BTreeSet<String>) -> Vec<(&String, Option<OsString>)> {
    let with_value = |name| (name, std::env::var_os(name));
    names.iter().map(with_value).collect()
}

/// Names of the variables that sources read when they are compiled. `None` where a verdict may depend on something else that cannot be
/// seen here, such as what a build script looks at.
pub fn variables(files: &Files) -> Option<BTreeSet<String>> {
    let has_script = |path: &str| path == "build.rs" || path.ends_with("/build.rs");
    let mut found = BTreeSet::new();
    for (path, content) in files.iter().filter(|(path, _)| is_rust(path)) {
        if has_script(path) {
            return None;
        }
        found.extend(read_by(&String::from_utf8_lossy(content))?);
    }
    Some(found)
}

/// Names of the variables that a source reads when it is compiled. `None` where they cannot be told, or where it reads a file by its whole path.
fn read_by(source: &str) -> Option<Vec<String>> {
    let includes_outside = |rest: &str| {
        let rest = rest.trim_start_matches("_str").trim_start_matches("_bytes");
        let argument = rest.trim_start().strip_prefix('!').map(str::trim_start);
        argument.is_some_and(|argument| {
            argument
                .get(1..)
                .is_none_or(|inner| !inner.trim_start().starts_with(['"', 'r']))
                || argument.get(1..).is_some_and(|inner| {
                    inner
                        .trim_start()
                        .trim_start_matches(['r', '#'])
                        .starts_with("\"/")
                })
        })
    };
    if source.split("include").skip(1).any(includes_outside) || source.contains("path = \"/") {
        return None;
    }
    source
        .split("env!")
        .skip(1)
        .map(|rest| {
            let argument = rest.trim_start().get(1..)?.trim_start();
            let (name, _) = argument.strip_prefix('"')?.split_once('"')?;
            Some(name.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::read_by;

    #[test]
    fn variables_that_a_source_reads_are_found_by_their_names() {
        let source = "const A: &str = env!(\"A\"); const B: Option<&str> = option_env! [ \"B\" ];";
        assert_eq!(read_by(source), Some(vec!["A".to_owned(), "B".to_owned()]));
        assert_eq!(read_by("include_str!(\"a.txt\")"), Some(Vec::new()));
        assert_eq!(read_by("// bounds included"), Some(Vec::new()));
        for unclear in [
            "env!(concat!(\"A\", \"B\"))",
            "include_str!(\"/etc/hostname\")",
            "include!(concat!(env!(\"OUT_DIR\"), \"/a.rs\"))",
        ] {
            assert_eq!(read_by(unclear), None, "{unclear}");
        }
    }
}
