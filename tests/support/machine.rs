//! Machines without certain tools: search paths without Rust, or with only some of the toolchain's programs.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use indoc::{formatdoc, indoc};
use tempfile::TempDir;

use super::sysroot;

/// The search path of a machine on which parts of Rust may be missing. It exists as long as the value.
pub struct Machine {
    dir: TempDir,
    path: Vec<PathBuf>,
}

impl Machine {
    /// All programs of this machine except Rust's.
    pub fn without_rust() -> Self {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let all = Self {
            dir: tempfile::tempdir().expect("a scratch folder"),
            path: std::env::split_paths(&path).collect(),
        };
        let rust = ["cargo", "rust", "clippy-driver"];
        all.lacking("others", |name| {
            rust.iter().any(|start| name.starts_with(start))
        })
    }

    /// The same without one more program.
    pub fn without(self, name: &str) -> Self {
        self.lacking(&format!("without-{name}"), |other| other == name)
    }

    /// A folder with a missing program is replaced by one of links to all others in it.
    fn lacking(mut self, links: &str, is_missing: impl Fn(&str) -> bool) -> Self {
        let links = self.dir.path().join(links);
        fs::create_dir(&links).expect("a folder");
        let mut path = vec![links.clone()];
        for folder in &self.path {
            let entries: Vec<_> = fs::read_dir(folder)
                .into_iter()
                .flatten()
                .flatten()
                .collect();
            let is_missing =
                |entry: &fs::DirEntry| is_missing(&entry.file_name().to_string_lossy());
            if !entries.iter().any(is_missing) {
                path.push(folder.clone());
                continue;
            }
            for entry in entries.iter().filter(|entry| !is_missing(entry)) {
                let link = links.join(entry.file_name());
                if fs::symlink_metadata(&link).is_err() {
                    symlink(entry.path(), link).expect("a link");
                }
            }
        }
        self.path = path;
        self
    }

    /// A machine with a toolchain of just the compiler and these tools.
    pub fn with_toolchain(tools: &[&str]) -> Self {
        let mut machine = Self::without_rust();
        let toolchain = machine.dir.path().join("toolchain");
        let real = sysroot();
        fs::create_dir_all(toolchain.join("bin")).expect("a folder");
        for tool in tools.iter().chain(&["rustc"]) {
            let tool = format!("bin/{tool}");
            symlink(real.join(&tool), toolchain.join(&tool)).expect("a link");
        }
        symlink(real.join("lib"), toolchain.join("lib")).expect("a link");
        // The program on the search path prints where the toolchain is, as rustup's proxy does.
        let proxies = machine.dir.path().join("proxies");
        let rustc = real.join("bin/rustc");
        let script = formatdoc! {r#"
            #!/bin/sh
            if [ "$1 $2" = "--print sysroot" ]; then echo '{}'; shift 2; fi
            [ $# = 0 ] || exec '{}' "$@"
        "#, toolchain.display(), rustc.display()};
        program(&proxies, "rustc", &script);
        machine.path.insert(0, proxies);
        machine
    }

    /// A machine whose compiler only prints an error, as rustup's proxy does without a default toolchain.
    pub fn with_a_broken_compiler() -> Self {
        let script = indoc! {"
            #!/bin/sh
            echo 'error: no default toolchain configured' >&2
            exit 1
        "};
        Self::without_rust().with_program("rustc", script)
    }

    /// The same with one more program, which is a shell script.
    pub fn with_program(mut self, name: &str, script: &str) -> Self {
        let dir = self.dir.path().join("more");
        program(&dir, name, script);
        // After the compiler, which may be one of ours.
        self.path.insert(1.min(self.path.len()), dir);
        self
    }

    /// Its `PATH`.
    pub fn path(&self) -> OsString {
        std::env::join_paths(&self.path).expect("folders without colons")
    }
}

/// This machine's search path, with the programs of a folder first.
pub fn path_from(dir: &Path) -> OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(dir.to_owned()).chain(std::env::split_paths(&path));
    std::env::join_paths(folders).expect("folders without colons")
}

/// Writes an executable shell script.
pub fn program(dir: &Path, name: &str, script: &str) {
    fs::create_dir_all(dir).expect("a folder");
    let file = dir.join(name);
    fs::write(&file, script).expect("a script");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("a script that starts");
}
