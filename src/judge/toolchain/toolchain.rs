//! `Toolchain`: where cargo, rustc, clippy's driver and rustfmt lie.
//!
//! rustup's proxies take tens of milliseconds to find out which toolchain is meant; we ask once and then call the tools themselves.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use super::facts::{Facts, identity};
use super::toolchain_file::ToolchainFile;
use crate::error::{Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::process::{Cancel, Program};

/// The programs that judge.
#[derive(Clone, Debug)]
pub struct Toolchain {
    /// Cargo itself, not rustup's proxy.
    pub cargo: PathBuf,
    /// The compiler itself.
    pub rustc: PathBuf,
    /// The compiler with clippy's lints; `None` where clippy is not installed.
    pub clippy: Option<PathBuf>,
    /// `None` where rustfmt is not installed.
    pub rustfmt: Option<PathBuf>,
    /// Builds the examples of lessons; `None` where it is not installed.
    pub rustdoc: Option<PathBuf>,
    /// The folder of a standard library that programs can load when they start; `None` where there is none.
    pub shared_std: Option<PathBuf>,
    /// What `rustc --version` says.
    pub version: String,
    /// Which of the installed toolchains it is, and which file asked for it.
    pub origin: String,
    /// Variables that rustup sets for every tool that it starts. We start the tools ourselves, and sources can read variables.
    pub variables: Vec<(String, String)>,
}

impl Toolchain {
    /// Finds the toolchain that is in force in a folder.
    ///
    /// # Errors
    /// If there is no compiler, or no cargo beside it.
    pub fn find(dir: &Path) -> Result<Self> {
        let file = ToolchainFile::find(dir)?;
        let proxy = proxy()?;
        let facts = Facts::ask(&proxy, dir)?;
        Self::of(proxy, facts, file)
    }

    /// The toolchain that answered like this when it was asked through that proxy, and the file that asks for it.
    pub fn of(proxy: PathBuf, facts: Facts, file: Option<ToolchainFile>) -> Result<Self> {
        let own = |name: &str| Some(facts.tool(name)).filter(|path| path.is_file());
        // A distribution's cargo need not be beside its rustc.
        let cargo = own("cargo")
            .or_else(|| which::which("cargo").ok())
            .ok_or_else(|| no_tool("cargo"))?;
        let elsewhere = |name: &str| {
            which::which(name)
                .ok()
                .filter(|path| !is_rustup_proxy(path))
        };
        let beside = |name: &str| own(name).or_else(|| elsewhere(name));
        Ok(Self {
            clippy: beside("clippy-driver"),
            rustfmt: beside("rustfmt"),
            rustdoc: own("rustdoc"),
            cargo,
            rustc: own("rustc").unwrap_or(proxy),
            // How a program finds it is known to us on Linux only.
            shared_std: facts.shared_std().filter(|_| cfg!(target_os = "linux")),
            origin: origin(&facts, file),
            version: facts.version,
            variables: facts.variables,
        })
    }

    /// Of everything that judges: the toolchain's programs, and this one.
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
            .finish()
    }

    /// What the manual of the compiler, or of clippy, says of an error code or lint, in Markdown.
    pub fn explain(&self, code: &str) -> Result<String> {
        let unknown = || {
            Problem::new(format!("the compiler's manual does not explain `{code}`"))
                .next("codes look like E0382, and lints like clippy::needless_return")
        };
        let program = match code.strip_prefix("clippy::") {
            // Not the driver but cargo's subcommand, which is beside it, has the manual.
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

    /// Cargo in an environment in which the learner's shell cannot change a verdict.
    pub fn cargo(&self, dir: &Path) -> Program {
        let mut cargo = self.clean(Program::new(&self.cargo));
        for (name, value) in &self.variables {
            cargo = cargo.env(name, value);
        }
        cargo
            .dir(dir)
            .env("RUSTC", &self.rustc)
            .env("CARGO_TERM_COLOR", "never")
            // Debug information takes half of a build's time and nine tenths of its disk space, and no verdict shows it.
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
    }

    /// Those of these variables that rustup does not set as well, and that a plain `cargo test` therefore does not have.
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

    /// Takes out of a program's environment what the learner's shell says to cargo and the compiler.
    #[expect(
        clippy::unused_self,
        reason = "the environment belongs to the toolchain"
    )]
    pub fn clean(&self, mut program: Program) -> Program {
        for (key, _) in std::env::vars_os() {
            if changes_verdicts(&key) {
                program = program.without_env(key);
            }
        }
        program
    }
}

/// The toolchain by its name, and the file that asked for it, if rustup did what the file says.
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

/// The compiler on the search path, which often is rustup's proxy.
pub fn proxy() -> Result<PathBuf> {
    which::which("rustc").map_err(|_| no_tool("rustc"))
}

fn no_tool(name: &str) -> crate::error::Error {
    Problem::new(format!("`{name}` was not found on this machine"))
        .next("install Rust with rustup (https://rustup.rs), open a new terminal, and run `runner doctor`")
        .into()
}

fn no_clippy() -> Problem {
    Problem::new("clippy, which explains its lints, is not installed")
        .next("`rustup component add clippy` installs it")
}

/// rustup puts a proxy for every tool on the search path, even for those that are not installed.
fn is_rustup_proxy(path: &Path) -> bool {
    path.parent().is_some_and(|dir| {
        dir.join(format!("rustup{}", std::env::consts::EXE_SUFFIX))
            .is_file()
    })
}

/// Variables of a shell, or of the cargo that started us, that would make the same attempt come out differently.
fn changes_verdicts(key: &OsString) -> bool {
    const KEPT: [&str; 5] = [
        "CARGO_HOME",
        "CARGO_NET_",
        "CARGO_HTTP_",
        "CARGO_REGISTR",
        "CARGO_TARGET_",
    ];
    const TAKEN: [&str; 10] = [
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
    ];
    let Some(key) = key.to_str() else {
        return false;
    };
    if key == "CARGO_TARGET_DIR" || key.ends_with("_RUSTFLAGS") || key.ends_with("_RUNNER") {
        return true;
    }
    !KEPT.iter().any(|prefix| key.starts_with(prefix))
        && TAKEN.iter().any(|prefix| key.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_verdicts_is_taken_out_of_the_environment() {
        for key in [
            "RUSTFLAGS",
            "CARGO_TARGET_DIR",
            "CARGO_PROFILE_DEV_OPT_LEVEL",
            "RUST_BACKTRACE",
            "MAKEFLAGS",
            "CARGO_ENCODED_RUSTFLAGS",
            "RUSTC_WRAPPER",
        ] {
            assert!(changes_verdicts(&key.into()), "{key}");
        }
        for key in [
            "PATH",
            "HOME",
            "CARGO_HOME",
            "CARGO_NET_OFFLINE",
            "RUSTUP_HOME",
            "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER",
        ] {
            assert!(!changes_verdicts(&key.into()), "{key}");
        }
    }
}
