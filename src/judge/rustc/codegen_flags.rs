//! `CodegenFlags`: flags that make small crates compile faster than cargo's defaults do, without changing a verdict.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::fingerprint::Fingerprint;
use crate::judge::attempt::Attempt;
use crate::judge::toolchain::Toolchain;
use crate::process::Program;

/// Passes the flags to the wrapper. Its value is the folder of the shared standard library, or empty.
const CODEGEN: &str = "RUNNER_CODEGEN";

/// Flags that make compiling faster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodegenFlags {
    /// The folder of the shared standard library: linking the static one into a small program takes longer than compiling the program.
    shared_std: Option<PathBuf>,
}

impl CodegenFlags {
    /// The flags that all of these attempts, which are built together, allow.
    pub fn for_attempts(toolchain: &Toolchain, attempts: &[&Attempt<'_>]) -> Self {
        let all_may = || attempts.iter().all(|attempt| attempt.may_share_std());
        Self {
            shared_std: toolchain.shared_std.clone().filter(|_| all_may()),
        }
    }

    pub fn fingerprint(&self) -> Fingerprint {
        let shared_std = self.shared_std.as_ref().map(|dir| dir.as_os_str());
        Fingerprint::builder("codegen flags")
            .value(&shared_std)
            .finish()
    }

    /// Passes the flags to cargo's wrapper.
    pub fn pass(&self, cargo: Program) -> Program {
        cargo.env(CODEGEN, self.shared_std.clone().unwrap_or_default())
    }

    /// The flags that were passed to the wrapper.
    pub fn from_env() -> Option<Self> {
        let value = std::env::var_os(CODEGEN)?;
        Some(Self {
            shared_std: (!value.is_empty()).then(|| value.into()),
        })
    }

    /// The arguments to add to an invocation.
    pub fn args(&self, invocation: &[OsString]) -> Vec<OsString> {
        // By default, cargo splits a crate into many units, each with a thread and files of its own.
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

/// Whether an invocation links a program with the standard library as it was built.
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
