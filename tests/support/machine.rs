//! Machines that lack something: search paths with no Rust on them, or with a toolchain of just some tools.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A search path of a machine that may lack parts of Rust. Lives as long as the value.
pub struct Machine {
    dir: TempDir,
    path: Vec<PathBuf>,
}

impl Machine {
    /// All programs that this machine has, but for those of Rust.
    pub fn without_rust() -> Self {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let own = dir.path().join("others");
        fs::create_dir(&own).expect("a folder");
        let mut path = vec![own.clone()];
        let mut linked = HashSet::new();
        for folder in std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()) {
            let Ok(entries) = fs::read_dir(&folder) else {
                continue;
            };
            let names: Vec<OsString> = entries.flatten().map(|entry| entry.file_name()).collect();
            if !names.iter().any(|name| is_rust(name)) {
                path.push(folder);
                continue;
            }
            // What lies beside Rust's programs, such as the linker of a distribution, stays.
            for name in names.into_iter().filter(|name| !is_rust(name)) {
                if linked.insert(name.clone()) {
                    symlink(folder.join(&name), own.join(&name)).expect("a link");
                }
            }
        }
        Self { dir, path }
    }

    /// The same with a toolchain of just these tools, and the compiler.
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
        // What is on the search path says where the toolchain lies, as rustup's proxy does.
        let proxies = machine.dir.path().join("proxies");
        let rustc = real.join("bin/rustc");
        let script = format!(
            "#!/bin/sh\nif [ \"$*\" = \"--print sysroot\" ]; then echo '{}'; else exec '{}' \"$@\"; fi\n",
            toolchain.display(),
            rustc.display()
        );
        program(&proxies, "rustc", &script);
        machine.path.insert(0, proxies);
        machine
    }

    /// The same with one more program, which is a shell script.
    pub fn with_program(mut self, name: &str, script: &str) -> Self {
        let dir = self.dir.path().join("more");
        program(&dir, name, script);
        self.path.insert(0, dir);
        self
    }

    /// What `PATH` is there.
    pub fn path(&self) -> OsString {
        std::env::join_paths(&self.path).expect("folders without colons")
    }
}

/// A shell script that can be started.
fn program(dir: &Path, name: &str, script: &str) {
    fs::create_dir_all(dir).expect("a folder");
    let file = dir.join(name);
    fs::write(&file, script).expect("a script");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("a script that starts");
}

fn is_rust(name: &OsString) -> bool {
    let name = name.to_string_lossy();
    ["cargo", "rust", "clippy-driver"]
        .iter()
        .any(|start| name.starts_with(start))
}

/// Where the toolchain lies that runs this test.
fn sysroot() -> PathBuf {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests ask the real compiler from outside"
    )]
    let told = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .expect("a compiler");
    PathBuf::from(String::from_utf8_lossy(&told.stdout).trim())
}
