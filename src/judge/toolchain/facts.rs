//! `Facts`: what only the compiler can report about a toolchain, and what the answer depends on.
//!
//! The answer changes only when the proxy, rustup's settings, a toolchain file or the compiler do.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::companion::{Companion, answer};
use super::identity::{Identity, identity};
use super::toolchain_file::ToolchainFile;
use crate::error::{Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::process::{Cancel, Program, must_have_room_to_build};

/// What only the compiler can report.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Facts {
    /// The folder in which the toolchain is installed.
    sysroot: PathBuf,
    /// The folder of the standard library for programs that run on this machine.
    pub libraries: PathBuf,
    /// What `rustc --version` says.
    pub version: String,
    /// Variables that rustup sets for every tool it starts, so a plain `cargo test` has them.
    #[serde(default)]
    pub variables: Vec<(String, String)>,
    /// Cargo, if it's installed.
    pub cargo: Option<Companion>,
    /// Clippy's driver, if it's installed.
    pub clippy: Option<Companion>,
}

/// The variables that rustup sets for the tools it starts.
const RUSTUP_VARIABLES: [&str; 5] = [
    "CARGO_HOME",
    "RUSTUP_HOME",
    "RUSTUP_TOOLCHAIN",
    "RUSTUP_TOOLCHAIN_SOURCE",
    "RUST_RECURSION_COUNT",
];

/// How long the proxy may take, which may install a toolchain first.
const TIME: Duration = Duration::from_secs(300);

impl Facts {
    /// Asks the compiler that is active in a folder.
    pub fn ask(proxy: &Path, dir: &Path) -> Result<Self> {
        must_have_room_to_build()?;
        let cancel = Cancel::new()?;
        let ask = |program: Program| -> Result<String> {
            let line = program.line();
            let why = match answer(program, TIME, &cancel)? {
                Ok(said) => return Ok(said),
                Err(why) => why,
            };
            must_have_room_to_build()?;
            Err(Problem::new(format!("`{line}` failed: {why}"))
                .next("make sure that `rustc --version` works in this folder; `rustup default stable` installs and selects a toolchain")
                .into())
        };
        let (folders, variables) = thread::scope(|scope| {
            let variables = scope.spawn(|| variables(proxy, dir, &cancel));
            let folders = ask(Program::new(proxy)
                .args(["--print", "sysroot", "--print", "target-libdir"])
                .dir(dir));
            (folders, variables.join().unwrap_or_default())
        });
        let folders = folders?;
        let mut folders = folders.lines().map(PathBuf::from);
        let facts = Self {
            sysroot: folders.next().unwrap_or_default(),
            libraries: folders.next().unwrap_or_default(),
            version: String::new(),
            variables,
            cargo: None,
            clippy: None,
        };
        let own = Some(facts.tool("rustc")).filter(|path| path.is_file());
        let own = own.unwrap_or_else(|| proxy.to_path_buf());
        let companion = |path: Option<PathBuf>, args: &[&str]| {
            path.map(|path| Companion::ask(path, args, dir, &cancel))
        };
        thread::scope(|scope| {
            let cargo = scope.spawn(|| companion(facts.cargo_path(), &["--version"]));
            let clippy = scope.spawn(|| companion(facts.clippy_path(), &["--rustc", "--version"]));
            let version = ask(Program::new(own).arg("--version").dir(dir));
            let [cargo, clippy] = [cargo, clippy].map(|asked| asked.join().unwrap_or_default());
            version.map(|version| (version, cargo, clippy))
        })
        .map(|(version, cargo, clippy)| Self {
            version,
            cargo,
            clippy,
            ..facts
        })
    }

    /// Where a tool that comes with the compiler is. In a distribution's packages, it isn't always next to the compiler.
    pub fn beside(&self, name: &str) -> Option<PathBuf> {
        let own = Some(self.tool(name)).filter(|path| path.is_file());
        own.or_else(|| {
            let found = which::which(name).ok();
            found.filter(|path| !is_rustup_proxy(path))
        })
    }

    fn cargo_path(&self) -> Option<PathBuf> {
        // Here, even rustup's proxy is better than nothing.
        self.beside("cargo").or_else(|| which::which("cargo").ok())
    }

    fn clippy_path(&self) -> Option<PathBuf> {
        self.beside("clippy-driver")
    }

    /// Whether the same tools would answer again.
    pub fn are_current(&self) -> bool {
        Companion::is(self.cargo.as_ref(), self.cargo_path().as_deref())
            && Companion::is(self.clippy.as_ref(), self.clippy_path().as_deref())
    }

    /// Where a tool of the toolchain is, if it's installed.
    pub fn tool(&self, name: &str) -> PathBuf {
        self.sysroot
            .join("bin")
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// The identity of the compiler that answered, if it is where it claims to be.
    pub fn compiler(&self) -> Option<Identity> {
        identity(&self.tool("rustc"))
    }

    /// The toolchain's name in rustup, or its folder if it isn't rustup's.
    pub fn name(&self) -> String {
        let is_rustups = self
            .sysroot
            .parent()
            .is_some_and(|parent| parent.ends_with("toolchains"));
        let name = self.sysroot.file_name().filter(|_| is_rustups);
        let place = name.unwrap_or(self.sysroot.as_os_str());
        place.to_string_lossy().into_owned()
    }

    /// The folder of the standard library's shared object; `None` if the toolchain has none.
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

    /// The fingerprint of everything that decides which compiler answers; `file` is the toolchain file that asks for it.
    pub fn key(proxy: &Path, file: Option<&ToolchainFile>) -> Fingerprint {
        let variable = |name: &str| -> Option<OsString> { std::env::var_os(name) };
        let content = |path: PathBuf| fs::read(path).ok().map(Fingerprint::of);
        let variables = (
            RUSTUP_VARIABLES.map(variable),
            ["HOME", "USERPROFILE"].map(variable),
        );
        let rustup = variable("RUSTUP_HOME")
            .map(PathBuf::from)
            .or_else(|| Some(std::env::home_dir()?.join(".rustup")));
        let settings = rustup.map(|rustup| content(rustup.join("settings.toml")));
        Fingerprint::builder("facts")
            .text(proxy)
            .value(&(identity(proxy), variables))
            .value(&(settings, file))
            .finish()
    }
}

/// The variables that rustup sets for the compiler, read from the compiler's own list of what a source reads. Empty without rustup.
fn variables(proxy: &Path, dir: &Path, cancel: &Cancel) -> Vec<(String, String)> {
    let source: String = RUSTUP_VARIABLES
        .map(|name| format!("const _: Option<&str> = option_env!({name:?});\n"))
        .concat();
    let listed = Program::new(proxy)
        .args(["-", "--crate-name", "variables", "--crate-type", "lib"])
        .args(["--emit", "dep-info=-"])
        .dir(dir)
        // It counts how deeply rustup calls itself.
        .without_env("RUST_RECURSION_COUNT")
        .stdin(source)
        .time(TIME)
        .run(cancel, |_, _| {});
    let text = listed.map(|ended| ended.stdout.text()).unwrap_or_default();
    text.lines()
        .filter_map(|line| line.strip_prefix("# env-dep:")?.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.replace("\\\\", "\\")))
        .collect()
}

/// rustup puts a proxy on the search path for every tool, even for those that aren't installed.
fn is_rustup_proxy(path: &Path) -> bool {
    path.parent().is_some_and(|dir| {
        dir.join(format!("rustup{}", std::env::consts::EXE_SUFFIX))
            .is_file()
    })
}
