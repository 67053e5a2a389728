//! `DepInfo`: the files and variables that the compiler read for one crate, as it lists them itself. Reads the list; judges nothing.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::cargo_message::CompilerMessage;
use super::invocation::Invocation;

/// The code of the message by which the wrapper announces a crate.
const ANNOUNCEMENT: &str = "runner::crate";

/// What the compiler read for one crate.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct DepInfo {
    /// As the compiler names them: relative to the folder in which it was started, or whole.
    pub files: Vec<PathBuf>,
    /// One line a variable: its name, and its value where it has one.
    pub variables: Vec<String>,
}

impl DepInfo {
    /// The list that a compiler wrote which writes everything else at `stem`; `None` where there is none.
    pub fn read(stem: &Path) -> Option<Self> {
        let text = fs::read_to_string(stem.with_extension("d")).ok()?;
        Some(Self::parse(&text, stem.parent()?.to_str()?))
    }

    /// First a line `output: input input` for each output, all of them in `out_dir`, then a line `input:` for each input. A space in a path
    /// follows a backslash.
    fn parse(text: &str, out_dir: &str) -> Self {
        let outputs = out_dir.replace(' ', "\\ ");
        let mut found = Self::default();
        for line in text.lines() {
            if let Some(variable) = line.strip_prefix("# env-dep:") {
                found.variables.push(variable.to_owned());
                continue;
            }
            let is_rule = line.starts_with(&outputs) && line.contains(": ");
            if !line.is_empty() && !line.starts_with('#') && !is_rule {
                // A file's name can hold a line end: nothing that is no rule is passed over.
                let file = line.strip_suffix(':').unwrap_or(line);
                found.files.push(PathBuf::from(file.replace("\\ ", " ")));
            }
        }
        found
    }
}

/// A crate that was compiled, or that cargo found to be as before.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct CompiledCrate {
    /// Where the compiler writes, without an extension.
    stem: PathBuf,
    /// Where it was started.
    pub dir: PathBuf,
    /// Whether it is a test program from `tests/`.
    pub is_from_tests: bool,
}

impl CompiledCrate {
    /// The crate that an invocation compiles.
    pub fn of(invocation: &Invocation) -> Option<Self> {
        let is_from_tests = |(key, _): &(_, _)| key == "CARGO_TARGET_TMPDIR";
        Some(Self {
            stem: invocation.stem()?,
            dir: invocation.dir.clone(),
            is_from_tests: invocation.env.iter().any(is_from_tests),
        })
    }

    /// One line in the compiler's own format. Cargo hands it on, and says it again for a crate that it need not compile again.
    pub fn announcement(&self) -> Option<String> {
        let message = serde_json::json!({
            "$message_type": "diagnostic",
            "message": serde_json::to_string(self).ok()?,
            "code": { "code": ANNOUNCEMENT, "explanation": null },
            "level": "note",
            "spans": [],
            "children": [],
            "rendered": "",
        });
        Some(format!("{message}\n"))
    }

    /// The crate that a message announces, if it does.
    pub fn announced(message: &CompilerMessage) -> Option<Self> {
        let code = message.code.as_ref()?;
        let text = Some(&message.message).filter(|_| code.code == ANNOUNCEMENT)?;
        serde_json::from_str(text).ok()
    }

    /// Whether this file is its program.
    pub fn is_program(&self, path: &Path) -> bool {
        path.with_extension("") == self.stem
    }

    /// What the compiler read for it; `None` where it left no list.
    pub fn dep_info(&self) -> Option<DepInfo> {
        DepInfo::read(&self.stem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> DepInfo {
        DepInfo::parse(text, "/t/a b/deps")
    }

    #[test]
    fn a_list_tells_files_and_variables() {
        let text = "/t/a\\ b/deps/tide-1.d: src/lib.rs src/a\\ b.txt\n\n/t/a\\ b/deps/libtide-1.rlib: src/lib.rs src/a\\ b.txt\n\n\
                    src/lib.rs:\nsrc/a\\ b.txt:\n\n# env-dep:PORT=80\n# env-dep:NONE\n";
        let found = DepInfo {
            files: ["src/lib.rs", "src/a b.txt"].map(PathBuf::from).to_vec(),
            variables: ["PORT=80", "NONE"].map(str::to_owned).to_vec(),
        };
        assert_eq!(parse(text), found);
    }

    #[test]
    fn a_file_does_not_hide_behind_a_line_end_in_its_name() {
        for text in [
            "src/lib.rs:\n/secret\nsrc/lib.rs:\n",
            "src/lib.rs:\n/secret:\nsrc/lib.rs:\n",
        ] {
            let files = ["src/lib.rs", "/secret", "src/lib.rs"].map(PathBuf::from);
            assert_eq!(parse(text).files, files, "{text}");
        }
        assert_eq!(parse("/secret: x\n").files, [PathBuf::from("/secret: x")]);
    }

    #[test]
    fn an_announcement_arrives() {
        let krate = CompiledCrate {
            stem: "/t/deps/tide-1".into(),
            dir: "/staging".into(),
            is_from_tests: true,
        };
        let line = krate.announcement().expect("paths of characters");
        let message = serde_json::from_str(&line).expect("a message of the compiler's format");
        assert_eq!(CompiledCrate::announced(&message), Some(krate));
    }
}
