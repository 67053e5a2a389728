//! `DepInfo`: the files and variables that the compiler read for one crate, from its own list. Reads the list; judges nothing.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::cargo_message::CompilerMessage;
use super::invocation::Invocation;

/// The code of the message in which the wrapper announces a crate.
const ANNOUNCEMENT: &str = "runner::crate";

/// What the compiler read for one crate.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct DepInfo {
    /// As the compiler writes them: absolute, or relative to the folder in which it was started.
    pub files: Vec<PathBuf>,
    /// One entry per variable: its name, and its value if it's set.
    pub variables: Vec<String>,
}

impl DepInfo {
    /// Reads the list next to the compiler's other output at `stem`; `None` if there isn't one.
    pub fn read(stem: &Path) -> Option<Self> {
        let text = fs::read_to_string(stem.with_extension("d")).ok()?;
        Some(Self::parse(&text, stem.parent()?.to_str()?))
    }

    /// First comes a line `output: input input` for each output, all of them in `out_dir`, then a line `input:` for each input. A space in a path
    /// is escaped with a backslash.
    fn parse(text: &str, out_dir: &str) -> Self {
        // Some compilers don't escape it there.
        let outputs = [out_dir.to_owned(), out_dir.replace(' ', "\\ ")];
        let mut found = Self::default();
        for line in text.lines() {
            if let Some(variable) = line.strip_prefix("# env-dep:") {
                found.variables.push(variable.to_owned());
                continue;
            }
            let is_rule = outputs.iter().any(|dir| line.starts_with(dir)) && line.contains(": ");
            if !line.is_empty() && !line.starts_with('#') && !is_rule {
                // A file name can contain a line break, so every line that isn't a rule counts.
                let file = line.strip_suffix(':').unwrap_or(line);
                found.files.push(PathBuf::from(file.replace("\\ ", " ")));
            }
        }
        found
    }
}

/// A crate that was compiled, or that cargo found to be up to date.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct CompiledCrate {
    /// The path of the compiler's output, without an extension.
    stem: PathBuf,
    /// The folder in which the compiler was started.
    pub dir: PathBuf,
    /// Whether it's a test binary from `tests/`.
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

    /// One line in the compiler's own format. Cargo forwards it, and repeats it for a crate that is up to date.
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

    /// The crate that a message announces; `None` for any other message.
    pub fn announced(message: &CompilerMessage) -> Option<Self> {
        let code = message.code.as_ref()?;
        let text = Some(&message.message).filter(|_| code.code == ANNOUNCEMENT)?;
        serde_json::from_str(text).ok()
    }

    /// Where the compiler writes, without an extension.
    pub fn stem(&self) -> &Path {
        &self.stem
    }

    /// Whether this file is the crate's program.
    pub fn is_program(&self, path: &Path) -> bool {
        path.with_extension("") == self.stem
    }

    /// What the compiler read for it; `None` if there is no dep-info.
    pub fn dep_info(&self) -> Option<DepInfo> {
        DepInfo::read(&self.stem)
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn parse(text: &str) -> DepInfo {
        DepInfo::parse(text, "/t/a b/deps")
    }

    #[test]
    fn a_list_contains_files_and_variables() {
        let text = indoc! {r"
            /t/a\ b/deps/tide-1.d: src/lib.rs src/a\ b.txt

            /t/a\ b/deps/libtide-1.rlib: src/lib.rs src/a\ b.txt

            src/lib.rs:
            src/a\ b.txt:

            # env-dep:PORT=80
            # env-dep:NONE
        "};
        let found = DepInfo {
            files: ["src/lib.rs", "src/a b.txt"].map(PathBuf::from).to_vec(),
            variables: ["PORT=80", "NONE"].map(str::to_owned).to_vec(),
        };
        assert_eq!(parse(text), found);
    }

    #[test]
    fn a_blank_in_the_path_of_the_output_may_not_be_escaped() {
        let text = indoc! {r"
            /t/a b/deps/tide-1.d: /t/a\ b/clippy.toml src/lib.rs

            /t/a\ b/clippy.toml:
            src/lib.rs:
        "};
        let files = ["/t/a b/clippy.toml", "src/lib.rs"].map(PathBuf::from);
        assert_eq!(parse(text).files, files);
    }

    #[test]
    fn a_line_break_in_a_name_does_not_hide_a_file() {
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
    fn an_announcement_can_be_read_back() {
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
