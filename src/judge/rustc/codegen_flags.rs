//! `CodegenFlags`: what makes small crates compile faster than cargo's own settings do, and changes no verdict.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::fingerprint::Fingerprint;
use crate::judge::attempt::Attempt;
use crate::judge::toolchain::Toolchain;
use crate::process::Program;

/// Tells the wrapper; its value is the folder of the standard library that programs load when they start, or nothing.
const HASTE: &str = "RUNNER_CODEGEN";

/// How to hurry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodegenFlags {
    /// Linking the standard library into a small program takes longer than compiling it.
    shared_std: Option<PathBuf>,
}

impl CodegenFlags {
    /// As far as attempts allow it that are built together.
    pub fn for_attempts(toolchain: &Toolchain, attempts: &[&Attempt<'_>]) -> Self {
        let all_may = || attempts.iter().all(|attempt| attempt.may_share_std());
        Self {
            shared_std: toolchain.shared_std.clone().filter(|_| all_may()),
        }
    }

    /// Of them.
    pub fn fingerprint(&self) -> Fingerprint {
        let shared_std = self.shared_std.as_ref().map(|dir| dir.as_os_str());
        Fingerprint::builder("codegen flags")
            .value(&shared_std)
            .finish()
    }

    /// Tells cargo's wrapper of it.
    pub fn tell(&self, cargo: Program) -> Program {
        cargo.env(HASTE, self.shared_std.clone().unwrap_or_default())
    }

    /// What the wrapper was given.
    pub fn told() -> Option<Self> {
        let told = std::env::var_os(HASTE)?;
        Some(Self {
            shared_std: (!told.is_empty()).then(|| told.into()),
        })
    }

    /// What to add to a call of the compiler.
    pub fn args(&self, invocation: &[OsString]) -> Vec<OsString> {
        // Cargo has a crate cut into many units, each with a thread and files of its own.
        let mut args: Vec<OsString> = vec!["-Ccodegen-units=1".into()];
        if let Some(dir) = self
            .shared_std
            .as_ref()
            .filter(|_| links_program(invocation))
        {
            args.push("-Cprefer-dynamic".into());
            let mut path = OsString::from("-Clink-arg=-Wl,-rpath,");
            path.push(dir);
            args.push(path);
        }
        args
    }
}

/// Whether a call links a program, in a way that leaves the standard library as it was built.
fn links_program(invocation: &[OsString]) -> bool {
    let has = |wanted: &str| invocation.iter().any(|arg| arg == wanted);
    let says = |wanted: &str| {
        invocation
            .iter()
            .filter_map(|arg| arg.to_str())
            .any(|arg| arg.contains(wanted))
    };
    (has("--test") || has("bin")) && !says("panic=") && !says("lto") && !has("--target")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(invocation: &[&str], shared_std: Option<&str>) -> Vec<OsString> {
        let invocation: Vec<OsString> = invocation.iter().map(Into::into).collect();
        let codegen_flags = CodegenFlags {
            shared_std: shared_std.map(Into::into),
        };
        codegen_flags.args(&invocation)
    }

    #[test]
    fn only_programs_share_the_standard_library() {
        let shares = |invocation: &[&str]| added(invocation, Some("/lib")).len() > 1;
        assert!(shares(&["--crate-name", "tide", "--test"]));
        assert!(shares(&["--crate-type", "bin"]));
        assert!(!shares(&["--crate-type", "lib"]));
        assert!(!shares(&["--crate-type", "bin", "-C", "panic=abort"]));
        assert!(!shares(&["--test", "-C", "lto"]));
        assert_eq!(added(&["--test"], None).len(), 1);
    }
}
