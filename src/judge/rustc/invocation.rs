//! `Invocation`: one rustc invocation, as cargo made it.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::source_dir::sources_of_this_process;
use crate::judge::toolchain::Toolchain;
use crate::process::Program;

/// Variables that cargo or rustup sets for a compiler.
const CARGO_VARIABLES: [&str; 6] = [
    "CARGO",
    "OUT_DIR",
    "LD_LIBRARY_PATH",
    "DYLD_",
    "RUSTUP_",
    "RUST_RECURSION_COUNT",
];

/// Replaces a library while it's being compiled.
const STUB: &str = "this library is being compiled\n";

/// One rustc invocation.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Invocation {
    /// The compiler, or clippy's driver.
    pub driver: OsString,
    pub args: Vec<OsString>,
    pub dir: PathBuf,
    /// What cargo added to the environment. Everything else comes from our own environment, and may contain secrets.
    pub env: Vec<(OsString, OsString)>,
    /// The folder of the sources that it may read; `None` if it isn't confined.
    pub sources: Option<PathBuf>,
}

impl Invocation {
    /// The one for which cargo started this process, without some variables. `None` if the current folder is gone.
    pub fn of_this_process(
        driver: OsString,
        args: Vec<OsString>,
        without: &[OsString],
    ) -> Option<Self> {
        let is_cargos = |key: &OsString| {
            key.to_str().is_some_and(|key| {
                // Tokens are secrets, and only on Unix can we replace cargo's job server.
                !key.starts_with("CARGO_REGISTR")
                    && (cfg!(unix) || key != "CARGO_MAKEFLAGS")
                    && CARGO_VARIABLES.iter().any(|prefix| key.starts_with(prefix))
            })
        };
        Some(Self {
            driver,
            args,
            dir: std::env::current_dir().ok()?,
            env: std::env::vars_os()
                .filter(|(key, _)| is_cargos(key) && !without.contains(key))
                .collect(),
            sources: sources_of_this_process(),
        })
    }

    /// The program that runs it again, in an environment in which the learner's shell can't change a verdict.
    pub fn program(&self, toolchain: &Toolchain) -> Program {
        let program = toolchain
            .clean(Program::new(&self.driver))
            .args(&self.args)
            .dir(&self.dir)
            .job_server();
        self.env
            .iter()
            .fold(program, |program, (key, value)| program.env(key, value))
    }

    /// The value that follows an argument: `--crate-name tide`.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let at = self.args.iter().position(|arg| arg == name)?;
        self.args.get(at + 1)?.to_str()
    }

    /// The value of a `-C key=value`.
    pub(super) fn codegen(&self, key: &str) -> Option<&str> {
        let value = |arg: &'_ OsString| -> Option<String> {
            Some(
                arg.to_str()?
                    .strip_prefix(key)?
                    .strip_prefix('=')?
                    .to_owned(),
            )
        };
        let at = self.args.iter().position(|arg| value(arg).is_some())?;
        self.args[at]
            .to_str()?
            .split_once('=')
            .map(|(_, value)| value)
    }

    /// The file at the root of the crate.
    pub fn source(&self) -> Option<&str> {
        root_of(&self.args).and_then(|at| self.args[at].to_str())
    }

    /// The crate's name, without the suffix that distinguishes crates of the same name.
    pub fn crate_name(&self) -> Option<&str> {
        self.value("--crate-name")
    }

    /// Where it writes, without an extension: `…/deps/tide-0123456789abcdef`.
    pub fn stem(&self) -> Option<PathBuf> {
        let name = format!("{}{}", self.crate_name()?, self.codegen("extra-filename")?);
        Some(Path::new(self.value("--out-dir")?).join(name))
    }

    /// Whether it builds something, rather than asking the compiler about itself.
    pub fn builds(&self) -> bool {
        self.crate_name().is_some_and(|name| name != "___") && self.stem().is_some()
    }

    /// The value that a variable has when the invocation is replayed.
    pub fn variable(&self, key: &str) -> Option<OsString> {
        let recorded = self
            .env
            .iter()
            .find(|(known, _)| known == key)
            .map(|(_, value)| value.clone());
        recorded.or_else(|| std::env::var_os(key))
    }

    /// Whether it builds a program that isn't a test binary.
    pub fn builds_program(&self) -> bool {
        self.value("--crate-type") == Some("bin")
            && !self.args.iter().any(|arg| arg == "--test")
            && self.emitted().contains("link")
    }

    /// Whether it builds macros, which run inside the compiler.
    pub fn builds_macros(&self) -> bool {
        self.value("--crate-type") == Some("proc-macro")
    }

    /// The kinds of file that it writes.
    fn emitted(&self) -> &str {
        let emitted = self
            .args
            .iter()
            .find_map(|arg| arg.to_str()?.strip_prefix("--emit="));
        emitted.unwrap_or("link")
    }

    /// The files of other crates that it reads.
    pub fn externs(&self) -> impl Iterator<Item = &Path> {
        let values = self
            .args
            .iter()
            .zip(self.args.iter().skip(1))
            .filter(|(arg, _)| *arg == "--extern");
        values.filter_map(|(_, value)| {
            value
                .to_str()?
                .split_once('=')
                .map(|(_, path)| Path::new(path))
        })
    }

    /// Whether it writes this file.
    pub fn writes(&self, path: &Path) -> bool {
        let name = |path: &Path| {
            path.file_stem()
                .map(|stem| stem.to_string_lossy().trim_start_matches("lib").to_owned())
        };
        self.stem().is_some_and(|stem| {
            stem.file_name()
                .map(|name| name.to_string_lossy().into_owned())
                == name(path)
        })
    }

    /// The library that it writes, if its metadata is ready earlier.
    pub fn library(&self) -> Option<PathBuf> {
        let both = |kinds: &str| kinds.contains("metadata") && kinds.contains("link");
        let stem = self.stem().filter(|_| both(self.emitted()))?;
        let name = format!("lib{}.rlib", stem.file_name()?.to_str()?);
        (self.value("--crate-type") == Some("lib")).then(|| stem.with_file_name(name))
    }

    /// Replaces the library with a file that no linker accepts, so that nothing links the previous one.
    pub fn invalidate_library(&self) -> io::Result<()> {
        match self.library() {
            Some(library) => fs::write(library, STUB),
            None => Ok(()),
        }
    }

    /// Removes the placeholder of a library that was never finished, because cargo would take it for the library.
    pub fn clear_library(&self) {
        let is_stub =
            |library: &PathBuf| fs::read(library).is_ok_and(|content| content == STUB.as_bytes());
        if let Some(library) = self.library().filter(is_stub) {
            _ = fs::remove_file(library);
        }
    }

    /// The same invocation, using only the metadata of these others until it links.
    #[must_use]
    pub fn reading_metadata_of<'c>(&self, others: impl Iterator<Item = &'c Self>) -> Self {
        let libraries: Vec<PathBuf> = others.filter_map(Self::library).collect();
        let mut invocation = self.clone();
        invocation.args.clear();
        for arg in &self.args {
            let named = arg.to_str().and_then(|arg| arg.split_once('='));
            if let Some((name, path)) = named
                && libraries.iter().any(|library| library == Path::new(path))
            {
                let metadata = Path::new(path).with_extension("rmeta");
                let metadata = format!("{name}={}", metadata.display());
                invocation.args.extend([metadata.into(), "--extern".into()]);
            }
            invocation.args.push(arg.clone());
        }
        invocation
    }

    /// Whether it reads what `other` writes.
    pub fn needs(&self, other: &Self) -> bool {
        let Some(written) = other.codegen("extra-filename") else {
            return false;
        };
        self.externs().any(|path| {
            path.file_stem()
                .is_some_and(|stem| stem.to_string_lossy().ends_with(written))
        })
    }
}

/// The position of the crate's root file in a compiler's arguments.
pub fn root_of(args: &[OsString]) -> Option<usize> {
    let is_root = |arg: &OsString| {
        let path = Path::new(arg);
        path.extension().is_some_and(|extension| extension == "rs")
            && !arg.to_string_lossy().starts_with('-')
    };
    args.iter().position(is_root)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invocation(args: &[&str]) -> Invocation {
        Invocation {
            driver: "rustc".into(),
            args: args.iter().map(Into::into).collect(),
            dir: PathBuf::new(),
            env: Vec::new(),
            sources: None,
        }
    }

    #[test]
    fn an_invocation_knows_its_outputs_and_dependencies() {
        let library = invocation(&[
            "--crate-name",
            "tide",
            "-C",
            "metadata=1",
            "-C",
            "extra-filename=-abc",
            "--out-dir",
            "/t/deps",
        ]);
        let test = invocation(&[
            "--crate-name",
            "tide",
            "--test",
            "-C",
            "extra-filename=-def",
            "--out-dir",
            "/t/deps",
            "--extern",
            "tide=/t/deps/libtide-abc.rlib",
        ]);
        assert_eq!(library.stem(), Some(PathBuf::from("/t/deps/tide-abc")));
        assert!(test.needs(&library) && !library.needs(&test));
        assert!(library.builds());
        let args =
            |invocation: &Invocation| invocation.args.join(" ".as_ref()).into_string().unwrap();
        assert_eq!(library.library(), None, "it emits no metadata");
        let mut library = library;
        library
            .args
            .extend(["--crate-type", "lib", "--emit=metadata,link"].map(Into::into));
        let with_metadata = test.reading_metadata_of([&library].into_iter());
        assert!(args(&with_metadata).ends_with(
            "--extern tide=/t/deps/libtide-abc.rmeta --extern tide=/t/deps/libtide-abc.rlib"
        ));
        assert!(!invocation(&["-vV"]).builds());
        assert!(!invocation(&["-", "--crate-name", "___", "--print=file-names"]).builds());
    }
}
