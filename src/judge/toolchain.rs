//! `Toolchain`: where cargo, rustc, clippy's driver and rustfmt lie.
//!
//! rustup's proxies take tens of milliseconds to find out which toolchain is meant; we ask once and then call the tools themselves.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::error::{Problem, Result};
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
    /// What `rustc --version` says.
    pub version: String,
}

impl Toolchain {
    /// Finds the toolchain that is in force in a folder.
    ///
    /// # Errors
    /// If there is no compiler, or no cargo beside it.
    pub fn find(dir: &Path) -> Result<Self> {
        let cancel = Cancel::new()?;
        let proxy = which::which("rustc").map_err(|_| no_tool("rustc"))?;
        let ask = |program: Program| -> Result<String> {
            let ended = program.run(&cancel, |_, _| {})?;
            if ended.success() {
                return Ok(ended.stdout.text().trim().to_owned());
            }
            Err(Problem::new(format!("`{}` failed: {}", program.line(), ended.stderr.text().trim()))
                .next("see that `rustc --version` works in this folder; `rustup default stable` installs and chooses a toolchain")
                .into())
        };
        let sysroot = PathBuf::from(ask(Program::new(&proxy)
            .args(["--print", "sysroot"])
            .dir(dir))?);
        let own = |name: &str| {
            let path = sysroot
                .join("bin")
                .join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
            path.is_file().then_some(path)
        };
        // A distribution's cargo need not lie beside its rustc.
        let rustc = own("rustc").unwrap_or(proxy);
        let cargo = own("cargo")
            .or_else(|| which::which("cargo").ok())
            .ok_or_else(|| no_tool("cargo"))?;
        let version = ask(Program::new(&rustc).arg("--version").dir(dir))?;
        let beside = |name: &str| {
            own(name).or_else(|| {
                which::which(name)
                    .ok()
                    .filter(|path| !is_rustup_proxy(path))
            })
        };
        Ok(Self {
            clippy: beside("clippy-driver"),
            rustfmt: beside("rustfmt"),
            rustdoc: own("rustdoc"),
            cargo,
            rustc,
            version,
        })
    }

    /// What the manual of the compiler, or of clippy, says of an error code or lint, in Markdown.
    pub fn explain(&self, code: &str) -> Result<String> {
        let unknown = || {
            Problem::new(format!("the compiler's manual does not explain `{code}`"))
                .next("codes look like E0382, and lints like clippy::needless_return")
        };
        let program = match code.strip_prefix("clippy::") {
            Some(lint) => {
                Program::new(self.clippy.as_ref().ok_or_else(unknown)?).args(["--explain", lint])
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
        self.environment(Program::new(&self.cargo).dir(dir))
    }

    /// A program in that same environment.
    pub(super) fn environment(&self, program: Program) -> Program {
        let mut program = program
            .env("RUSTC", &self.rustc)
            .env("CARGO_TERM_COLOR", "never");
        for (key, _) in std::env::vars_os() {
            if changes_verdicts(&key) {
                program = program.without_env(key);
            }
        }
        // Debug information takes half of a build's time and nine tenths of its disk space, and no verdict shows it.
        program.env("CARGO_PROFILE_DEV_DEBUG", "0")
    }
}

fn no_tool(name: &str) -> crate::error::Error {
    Problem::new(format!("`{name}` was not found on this machine"))
        .next("install Rust with rustup (https://rustup.rs), open a new terminal, and run `runner doctor`")
        .into()
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
    const TAKEN: [&str; 8] = [
        "CARGO",
        "RUSTC",
        "RUSTFLAGS",
        "RUSTDOCFLAGS",
        "CLIPPY_",
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
