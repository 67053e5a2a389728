//! `Toolchain`: where cargo, rustc, clippy's driver and rustfmt are.
//!
//! rustup's proxies take tens of milliseconds to find the active toolchain. We ask once and then call the tools directly.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use super::companion::Companion;
use super::facts::Facts;
use super::identity::identity;
use super::isolation::CargoIsolation;
use super::toolchain_file::ToolchainFile;
use crate::error::{Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::process::{Cancel, Program, Sandbox};

/// The tools that the judge uses.
#[derive(Clone, Debug)]
pub struct Toolchain {
    /// Cargo itself, not rustup's proxy.
    pub cargo: PathBuf,
    /// The compiler itself.
    pub rustc: PathBuf,
    /// The compiler with clippy's lints; `None` if clippy isn't installed, doesn't start, or belongs to another compiler.
    pub clippy: Option<PathBuf>,
    /// `None` if rustfmt isn't installed.
    pub rustfmt: Option<PathBuf>,
    /// Builds the examples of lessons; `None` if it isn't installed.
    pub rustdoc: Option<PathBuf>,
    /// The folder of the standard library for programs that run on this machine, and of what the compiler can link beside it.
    pub libraries: PathBuf,
    /// The folder of a standard library that programs can load at startup; `None` if there isn't one.
    pub shared_std: Option<PathBuf>,
    /// What `rustc --version` says.
    pub version: String,
    /// The toolchain's name, and the file that asked for it.
    pub origin: String,
    /// Variables that rustup sets for every tool it starts. We start the tools ourselves, and sources can read these variables.
    pub variables: Vec<(String, String)>,
    /// What keeps the user's own configuration from reaching cargo.
    pub isolation: CargoIsolation,
    /// What confines the compilers and what they build, if the code isn't trusted.
    pub sandbox: Option<Sandbox>,
}

impl Toolchain {
    /// Finds the toolchain that is active in a folder.
    ///
    /// # Errors
    /// If there is no compiler, or no cargo next to it.
    pub fn find(dir: &Path) -> Result<Self> {
        let file = ToolchainFile::find(dir)?;
        let proxy = proxy()?;
        let facts = Facts::ask(&proxy, dir)?;
        Self::of(proxy, facts, file)
    }

    /// Builds it from what the compiler answered through `proxy`, and from the file that asks for it.
    pub fn of(proxy: PathBuf, facts: Facts, file: Option<ToolchainFile>) -> Result<Self> {
        let own = |name: &str| Some(facts.tool(name)).filter(|path| path.is_file());
        let cargo = facts.cargo.as_ref().ok_or_else(|| no_tool("cargo"))?;
        if let Err(why) = &cargo.answer {
            return Err(does_not_start(cargo, why));
        }
        // A driver that was built for another compiler can't load what this one builds.
        let clippy = facts.clippy.as_ref();
        let clippy = clippy.filter(|driver| driver.answer.as_ref() == Ok(&facts.version));
        Ok(Self {
            clippy: clippy.map(|driver| driver.path.clone()),
            rustfmt: facts.beside("rustfmt"),
            rustdoc: own("rustdoc"),
            cargo: cargo.path.clone(),
            rustc: own("rustc").unwrap_or(proxy),
            // Only on Linux do we know how a program finds it.
            shared_std: facts.shared_std().filter(|_| cfg!(target_os = "linux")),
            origin: origin(&facts, file),
            libraries: facts.libraries.clone(),
            version: facts.version,
            variables: facts.variables,
            isolation: CargoIsolation::default(),
            sandbox: None,
        })
    }

    /// The same toolchain, judging a course whose exercises are built below `bench`: the user's own configuration doesn't reach cargo.
    ///
    /// # Errors
    /// If a folder there can't be written.
    pub fn isolated(self, course: &Path, bench: &Path) -> Result<Self> {
        let isolation = CargoIsolation::of(course, bench)?;
        Ok(Self { isolation, ..self })
    }

    /// The same toolchain for untrusted code.
    #[must_use]
    pub fn sandboxed(self, sandbox: Sandbox) -> Self {
        Self {
            sandbox: Some(sandbox),
            ..self
        }
    }

    /// The fingerprint of everything that judges: the toolchain's programs, this one, and what confines them.
    pub fn fingerprint(&self) -> Fingerprint {
        let own = std::env::current_exe().ok();
        let tools = [
            Some(&self.cargo),
            Some(&self.rustc),
            self.clippy.as_ref(),
            self.rustfmt.as_ref(),
            own.as_ref(),
        ];
        let tools = tools.map(|tool| tool.map(|tool| (tool.as_os_str(), identity(tool))));
        Fingerprint::builder("toolchain")
            .value(&self.version)
            .value(&tools)
            .value(&self.sandbox.map(Sandbox::fingerprint))
            .finish()
    }

    /// How the compiler's or clippy's manual explains an error code or lint, in Markdown.
    pub fn explain(&self, code: &str) -> Result<String> {
        let unknown = || {
            Problem::new(format!("the compiler's manual doesn't explain `{code}`"))
                .next("error codes look like E0382, and lints like clippy::needless_return")
        };
        let program = match code.strip_prefix("clippy::") {
            // The manual is in cargo's subcommand, next to the driver.
            Some(lint) => {
                let driver = self.clippy.as_ref().ok_or_else(no_clippy)?;
                let manual = format!("cargo-clippy{}", std::env::consts::EXE_SUFFIX);
                Program::new(driver.with_file_name(manual)).args(["clippy", "--explain", lint])
            }
            None => Program::new(&self.rustc).args(["--explain", &code.to_uppercase()]),
        };
        let ended = program.run(&Cancel::new()?, |_, _| {})?;
        if ended.success() {
            Ok(ended.stdout.text())
        } else {
            Err(unknown().into())
        }
    }

    /// Cargo in an environment in which the learner's shell can't change a verdict.
    pub fn cargo(&self, dir: &Path) -> Program {
        let mut cargo = Program::new(&self.cargo).dir(dir);
        for (name, value) in &self.variables {
            cargo = cargo.env(name, value);
        }
        self.for_cargo(cargo)
    }

    /// The same environment for a program that starts cargo.
    pub fn for_cargo(&self, program: Program) -> Program {
        self.isolation
            .apply(self.clean(program))
            .env("RUSTC", &self.rustc)
            .env("CARGO_TERM_COLOR", "never")
            // Debug information takes half of a build's time and nine tenths of its disk space, and no verdict depends on it.
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
    }

    /// The value of `CARGO_HOME` in a plain `cargo test`, if it's another one for our cargo; empty if there is none.
    pub fn hidden_home(&self) -> Option<OsString> {
        let rustups = self.variables.iter().find(|(name, _)| name == "CARGO_HOME");
        let value = rustups.map(|(_, value)| value.into());
        let value = value.or_else(|| std::env::var_os("CARGO_HOME"));
        self.isolation
            .has_own_home()
            .then(|| value.unwrap_or_default())
    }

    /// The variables that rustup doesn't set, so a plain `cargo test` doesn't have them.
    pub fn not_rustups<'p>(
        &self,
        names: impl Iterator<Item = &'p OsStr>,
    ) -> impl Iterator<Item = &'p OsStr> {
        names.filter(|name| {
            !self
                .variables
                .iter()
                .any(|(known, _)| known.as_str() == *name)
        })
    }

    /// Removes the variables of the learner's shell that influence cargo and the compiler, and those that could be secret if the code isn't trusted.
    pub fn clean(&self, mut program: Program) -> Program {
        for (key, _) in std::env::vars_os() {
            // A source can read what its compiler is given.
            if changes_verdicts(&key) || self.sandbox.is_some() && !is_harmless(&key) {
                program = program.without_env(key);
            }
        }
        program
    }
}

/// The toolchain's name, and the file that asked for it if rustup followed that file.
fn origin(facts: &Facts, file: Option<ToolchainFile>) -> String {
    let name = facts.name();
    let asked = file.filter(|file| {
        let channel = file.channel.as_deref();
        channel.is_some_and(|channel| name.starts_with(channel))
    });
    match asked {
        Some(file) => format!("{name}, which {} asks for", file.path.display()),
        None => name,
    }
}

/// The compiler on the search path, which is often rustup's proxy.
pub fn proxy() -> Result<PathBuf> {
    which::which("rustc").map_err(|_| no_tool("rustc"))
}

fn no_tool(name: &str) -> crate::error::Error {
    Problem::new(format!("`{name}` was not found on this machine"))
        .next("install Rust with rustup (https://rustup.rs), open a new terminal, and run `runner doctor`")
        .into()
}

fn does_not_start(tool: &Companion, why: &str) -> crate::error::Error {
    let reason = if why.is_empty() {
        "it prints nothing"
    } else {
        why
    };
    let name = tool.path.display();
    Problem::new(format!("`{name}` doesn't start: {reason}"))
        .next("run it yourself to see what it misses, or install Rust again with rustup (https://rustup.rs)")
        .into()
}

fn no_clippy() -> Problem {
    Problem::new("clippy isn't installed, and only clippy can explain its lints")
        .next("run `rustup component add clippy`")
}

/// Whether a variable of the shell, or of the cargo that started us, could change the verdict of an attempt.
fn changes_verdicts(key: &OsString) -> bool {
    const KEPT: [&str; 4] = ["CARGO_HOME", "CARGO_NET_", "CARGO_HTTP_", "CARGO_REGISTR"];
    const REMOVED: [&str; 11] = [
        "CARGO",
        "RUSTC",
        "RUSTFLAGS",
        "RUSTDOCFLAGS",
        "CLIPPY_",
        "MAKEFLAGS",
        "MFLAGS",
        "RUST_",
        "__CARGO",
        "RUNNER_",
        // Clippy's driver searches it for the standard library.
        "SYSROOT",
    ];
    let Some(key) = key.to_str() else {
        return false;
    };
    !KEPT.iter().any(|prefix| key.starts_with(prefix))
        && REMOVED.iter().any(|prefix| key.starts_with(prefix))
}

/// Whether everybody may know a variable. Tokens and passwords have all kinds of names, so those that are needed are listed.
fn is_harmless(key: &OsString) -> bool {
    const KEPT: [&str; 9] = [
        "PATH",
        "HOME",
        "USER",
        "LANG",
        "TMPDIR",
        "CARGO_HOME",
        "RUSTUP_HOME",
        "RUSTUP_TOOLCHAIN",
        "LD_LIBRARY_PATH",
    ];
    key.to_str().is_some_and(|key| KEPT.contains(&key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_that_change_verdicts_are_removed() {
        for key in [
            "RUSTFLAGS",
            "CARGO_TARGET_DIR",
            "CARGO_PROFILE_DEV_OPT_LEVEL",
            "RUST_BACKTRACE",
            "MAKEFLAGS",
            "CARGO_ENCODED_RUSTFLAGS",
            "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER",
            "CARGO_UNSTABLE_BUILD_STD",
            "RUSTC_WRAPPER",
            "SYSROOT",
        ] {
            assert!(changes_verdicts(&key.into()), "{key}");
        }
        for key in [
            "PATH",
            "HOME",
            "CARGO_HOME",
            "CARGO_NET_OFFLINE",
            "RUSTUP_HOME",
            "CARGO_REGISTRIES_WORK_TOKEN",
        ] {
            assert!(!changes_verdicts(&key.into()), "{key}");
        }
    }
}
