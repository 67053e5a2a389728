//! `CacheInputs`: what a verdict depends on besides an attempt's own files, as far as the sources show it.

use std::collections::BTreeSet;
use std::ffi::OsString;

use crate::course::rust::SourceToken;
use crate::course::{Files, Pristine, WorkspaceFiles, is_rust, rust};
use crate::error::Result;
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::{Attempt, CourseVersions};

/// The workspace's files, and what its sources read besides files.
#[derive(Debug)]
pub struct CacheInputs {
    pub workspace_files: WorkspaceFiles,
    /// Variables that the sources read; `None` if a verdict may depend on something else.
    pub(super) reads: Option<BTreeSet<String>>,
}

impl CacheInputs {
    /// Those of attempts at one exercise, of which this is one.
    pub fn of(pristine: &Pristine, attempt: &Attempt<'_>) -> Result<Self> {
        let files = attempt.workspace_files(pristine, std::slice::from_ref(attempt))?;
        Ok(Self::new(files))
    }

    pub fn new(workspace_files: WorkspaceFiles) -> Self {
        Self {
            reads: variables(workspace_files.files()),
            workspace_files,
        }
    }

    /// The fingerprint of an attempt and of everything that the course says about it. It's the same on every machine.
    pub fn content(&self, attempt: &Attempt<'_>) -> Fingerprint {
        let exercise = attempt.exercise;
        let workspace_files = self.workspace_files.concerning(exercise, &attempt.files);
        let courses = attempt.course_versions.as_ref();
        Fingerprint::builder("attempt")
            .value(&(workspace_files, &exercise.dir, &attempt.plan))
            .value(&(&exercise.edit, exercise.limits))
            .value(&(&exercise.needs, &exercise.uses))
            .value(&exercise.stages)
            .value(&(&exercise.checks, exercise.points, exercise.unsafe_code))
            .value(&(&attempt.expected, &attempt.not_counted))
            .value(&attempt.answers)
            .value(&courses.map(CourseVersions::fingerprint))
            .value(&attempt.reference.as_ref().map(Files::fingerprint))
            .value(&attempt.files.fingerprint())
            .finish()
    }
}

/// Variables with their values.
pub fn values_of(names: &BTreeSet<String>) -> Vec<(&String, Option<OsString>)> {
    let with_value = |name| (name, std::env::var_os(name));
    names.iter().map(with_value).collect()
}

/// The names of the variables that sources read at compile time. `None` if a verdict may depend on something that we can't see, such as the
/// inputs of a build script.
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

/// The names of the variables that a source reads at compile time. `None` if they can't be determined, or if it reads a file by its absolute
/// path.
fn read_by(source: &str) -> Option<Vec<String>> {
    // Searching for words is faster than tokenizing.
    if !["env", "include", "path"]
        .iter()
        .any(|word| source.contains(word))
    {
        return Some(Vec::new());
    }
    let tokens = rust::tokens(source)?;
    let word = |at: usize| tokens.get(at).map_or("", SourceToken::word);
    let is_call = |at: usize| word(at + 1) == "!" && matches!(word(at + 2), "(" | "[" | "{");
    let mut names = Vec::new();
    for at in 0..tokens.len() {
        // The macro's argument.
        let argument = || tokens.get(at + 3)?.string();
        match word(at) {
            "env" | "option_env" if is_call(at) => names.push(argument()?.to_owned()),
            // It would be called by another name.
            "env" if word(at + 1) == "as" => return None,
            "option_env" => return None,
            "include" | "include_str" | "include_bytes" => {
                let path = argument().filter(|_| is_call(at))?;
                if path.starts_with('/') {
                    return None;
                }
            }
            "[" | "(" | "," if [word(at + 1), word(at + 2)] == ["path", "="] => {
                let path = argument();
                if path.is_none_or(|path| path.starts_with('/')) {
                    return None;
                }
            }
            // A macro whose name is an argument of another macro.
            "$" if is_call(at + 1) => return None,
            _ => {}
        }
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::read_by;

    #[test]
    fn the_variables_that_a_source_reads_are_found() {
        let source =
            "const A: &str = env!(\"A\"); const B: Option<&str> = option_env! [ r#\"B\"# ];";
        assert_eq!(read_by(source), Some(vec!["A".to_owned(), "B".to_owned()]));
        for nothing in [
            "include_str!(\"a.txt\")",
            "// bounds included, env!(\"A\")",
            "/// env!(\"A\")\nfn a() { let path = \"/tmp\"; if path != \"\" {} }",
            "use std::env; fn a() { env::args(); }",
            "const A: &str = \"env!(B)\";",
            "#[path = \"a.rs\"] mod a;",
        ] {
            assert_eq!(read_by(nothing), Some(Vec::new()), "{nothing}");
        }
    }

    #[test]
    fn what_cannot_be_determined_is_not_guessed() {
        for unclear in [
            "env!(concat!(\"A\", \"B\"))",
            "env!(\"\\x41\")",
            "include_str!(\"/etc/hostname\")",
            "include_bytes!{r\"/etc/hostname\"}",
            "include!(concat!(env!(\"OUT_DIR\"), \"/a.rs\"))",
            "# [ path=\"/a.rs\" ] mod a;",
            "#[cfg_attr(all(), path = \"/a.rs\")] mod a;",
            "use std::env as e; const A: &str = e!(\"A\");",
            "use std::option_env as e; const A: Option<&str> = e!(\"A\");",
            "macro_rules! call { ($name:ident) => { $name!(\"A\") } } call!(env);",
            "const PATH: &str = \"env",
        ] {
            assert_eq!(read_by(unclear), None, "{unclear}");
        }
    }
}
