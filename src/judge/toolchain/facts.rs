//! `Facts`: what only the compiler itself can tell about a toolchain, and how it is remembered.
//!
//! Asking goes through rustup's proxy and takes longer than a small exercise's tests. The answer changes only when the proxy, rustup's settings, a
//! toolchain file or the compiler do.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::error::{Problem, Result};
use crate::process::{Cancel, Program};

/// What only the compiler itself can tell.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Facts {
    /// The folder that the toolchain is installed in.
    sysroot: PathBuf,
    /// The folder that the standard library for programs of this machine lies in.
    libraries: PathBuf,
    /// What `rustc --version` says.
    pub version: String,
}

/// Facts as they are kept.
#[derive(Deserialize, Serialize)]
struct StoredFacts {
    key: String,
    /// Of the compiler that answered.
    compiler: Option<(u64, SystemTime)>,
    facts: Facts,
}

impl Facts {
    /// Asks the compiler that is in force in a folder.
    pub fn ask(proxy: &Path, dir: &Path) -> Result<Self> {
        let cancel = Cancel::new()?;
        let ask = |program: Program| -> Result<String> {
            let ended = program.run(&cancel, |_, _| {})?;
            if ended.success() {
                return Ok(ended.stdout.text().trim().to_owned());
            }
            Err(Problem::new(format!("`{}` failed: {}", program.line(), ended.stderr.text().trim()))
                .next("see that `rustc --version` works in this folder; `rustup default stable` installs and chooses a toolchain")
                .into())
        };
        let folders = ask(Program::new(proxy)
            .args(["--print", "sysroot", "--print", "target-libdir"])
            .dir(dir))?;
        let mut folders = folders.lines().map(PathBuf::from);
        let mut facts = Self {
            sysroot: folders.next().unwrap_or_default(),
            libraries: folders.next().unwrap_or_default(),
            version: String::new(),
        };
        let own = Some(facts.tool("rustc")).filter(|path| path.is_file());
        facts.version = ask(Program::new(own.unwrap_or_else(|| proxy.to_path_buf()))
            .arg("--version")
            .dir(dir))?;
        Ok(facts)
    }

    /// Where a tool of the toolchain lies, if it is installed.
    pub fn tool(&self, name: &str) -> PathBuf {
        self.sysroot
            .join("bin")
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// The folder that holds the standard library as one that programs load when they start; `None` where it does not come as one.
    pub fn shared_std(&self) -> Option<PathBuf> {
        let is_std = |file: &Path| {
            let stem = file.file_stem().and_then(OsStr::to_str);
            stem.is_some_and(|stem| stem.starts_with("libstd-"))
                && file.extension().is_some_and(|extension| extension == "so")
        };
        fs::read_dir(&self.libraries)
            .ok()?
            .flatten()
            .any(|entry| is_std(&entry.path()))
            .then(|| self.libraries.clone())
    }

    /// Stands for everything that decides which compiler answers.
    pub fn key(proxy: &Path, dir: &Path) -> String {
        let mut hasher = DefaultHasher::new();
        (proxy, identity(proxy)).hash(&mut hasher);
        let variable = |name: &str| -> Option<OsString> { std::env::var_os(name) };
        ["RUSTUP_TOOLCHAIN", "RUSTUP_HOME", "HOME", "USERPROFILE"]
            .map(variable)
            .hash(&mut hasher);
        let rustup = variable("RUSTUP_HOME")
            .map(PathBuf::from)
            .or_else(|| Some(std::env::home_dir()?.join(".rustup")));
        rustup
            .and_then(|rustup| fs::read(rustup.join("settings.toml")).ok())
            .hash(&mut hasher);
        for folder in dir.ancestors() {
            for name in ["rust-toolchain.toml", "rust-toolchain"] {
                fs::read(folder.join(name)).ok().hash(&mut hasher);
            }
        }
        format!("{:016x}", hasher.finish())
    }

    /// What was answered under this key, if the compiler that answered is still the same.
    pub fn remembered(memory: &Path, key: &str) -> Option<Self> {
        let kept: StoredFacts = serde_json::from_slice(&fs::read(memory).ok()?).ok()?;
        let same = kept.key == key
            && kept.compiler.is_some()
            && identity(&kept.facts.tool("rustc")) == kept.compiler;
        same.then_some(kept.facts)
    }

    /// Keeps the answer. That it cannot be written costs time only.
    pub fn remember(&self, memory: &Path, key: String) {
        let kept = StoredFacts {
            key,
            compiler: identity(&self.tool("rustc")),
            facts: self.clone(),
        };
        if let Ok(text) = serde_json::to_vec(&kept) {
            _ = fs::write(memory, text);
        }
    }
}

/// What changes when a file is replaced: its length and when it was written.
pub fn identity(path: &Path) -> Option<(u64, SystemTime)> {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.len(), metadata.modified().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_forgotten_when_the_compiler_or_a_toolchain_file_changes() {
        let dir = tempfile::tempdir().unwrap();
        let (memory, compiler) = (dir.path().join("memory"), dir.path().join("bin/rustc"));
        fs::create_dir_all(compiler.parent().unwrap()).unwrap();
        fs::write(&compiler, "one").unwrap();
        let facts = Facts {
            sysroot: dir.path().to_path_buf(),
            libraries: PathBuf::new(),
            version: "rustc 1".to_owned(),
        };
        let key = || Facts::key(&compiler, dir.path());
        let first = key();
        facts.remember(&memory, first.clone());
        assert_eq!(
            Facts::remembered(&memory, &first)
                .map(|facts| facts.version)
                .as_deref(),
            Some("rustc 1")
        );
        fs::write(dir.path().join("rust-toolchain.toml"), "[toolchain]").unwrap();
        assert_ne!(key(), first, "a toolchain file appeared");
        fs::write(&compiler, "another").unwrap();
        assert!(
            Facts::remembered(&memory, &first).is_none(),
            "the compiler was replaced"
        );
    }
}
