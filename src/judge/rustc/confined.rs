//! What a compiler may read and write while it compiles code under judgment: its toolchain, the crates it links, the sources of one
//! exercise, and its output folders. Knows no kernel: some kernels can't enforce these limits.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::invocation::Invocation;
use crate::judge::toolchain::{UserSettings, cargo_configs, cargo_home};
use crate::process::{Program, Sandbox};

/// Where compilers, linkers and libraries are installed, and what they read about the machine. Not `/dev`, which has endless files.
const SYSTEM: [&str; 16] = [
    "/bin",
    "/dev/null",
    "/dev/random",
    "/dev/urandom",
    "/etc",
    "/gnu/store",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/nix",
    "/opt",
    "/run/current-system",
    "/sbin",
    "/sys",
    "/usr",
];

impl Invocation {
    /// Adds the limits that apply to an invocation for an exercise's sources to the program that runs it. It may also read `more`, and runs in the
    /// sandbox, if there is one.
    pub fn confine(&self, program: Program, more: &[PathBuf], sandbox: Option<Sandbox>) -> Program {
        let is_limited = cfg!(target_os = "linux") && self.builds();
        let Some(sources) = self.sources.clone().filter(|_| is_limited) else {
            return program;
        };
        let mut written = self.output_dirs();
        // A rule needs an existing folder.
        written.retain(|dir| fs::create_dir_all(dir).is_ok());
        // Linkers write files there. The machine's folder has files of other people and of other attempts.
        let scratch = written
            .iter()
            .find_map(|dir| tempfile::tempdir_in(dir).ok());
        let program = match scratch {
            Some(folder) => program.scratch(folder),
            None => program,
        };
        let linkers = self.links().then(|| self.linker_dirs());
        // Name as few files as possible: the kernel keeps a file named in a rule on disk for a while after it's deleted.
        let settings = ["clippy.toml", "Cargo.toml"].map(|name| self.dir.join(name));
        let read = SYSTEM
            .iter()
            .map(PathBuf::from)
            .chain(self.toolchain_dirs())
            .chain(linkers.into_iter().flatten())
            .chain(fetched_crates())
            .chain(self.linked_dirs())
            .chain(settings)
            .chain(self.public_cargo_configs())
            .chain([sources])
            .chain(self.own_source_dir())
            .chain(more.iter().cloned())
            .chain(written.iter().cloned())
            .collect::<BTreeSet<_>>();
        let program = written
            .iter()
            .fold(program, Program::writes_only)
            .reads_only(read)
            .moves_files();
        match sandbox {
            Some(sandbox) => program.sandboxed_compiler(sandbox),
            None => program,
        }
    }

    /// The folder of its source, if that was written for this invocation and isn't among the exercise's sources.
    fn own_source_dir(&self) -> Option<PathBuf> {
        let source = self.args.iter().map(Path::new);
        let mut source = source.filter(|arg| arg.is_absolute() && is_rust_source(arg));
        source.next()?.parent().map(Path::to_path_buf)
    }

    /// What a macro needs that asks cargo about its workspace: cargo stops at a configuration that it can't read. One with secrets stays unreadable.
    fn public_cargo_configs(&self) -> impl Iterator<Item = PathBuf> {
        let home = self.variable("CARGO_HOME").map(PathBuf::from);
        let default = std::env::home_dir().map(|home| home.join(".cargo"));
        cargo_configs(&self.dir, home.or(default)).filter(|config| UserSettings::is_public(config))
    }

    /// The folders it writes to.
    fn output_dirs(&self) -> Vec<PathBuf> {
        let out = self.value("--out-dir");
        let both = [out, self.codegen("incremental")];
        both.into_iter().flatten().map(PathBuf::from).collect()
    }

    /// Where its toolchain is, which may be a folder of links.
    fn toolchain_dirs(&self) -> BTreeSet<PathBuf> {
        // Clippy's driver gets the compiler's path as its first argument.
        let rustc = self.args.first().filter(|arg| Path::new(arg).is_absolute());
        let compilers = [Some(&self.driver), rustc].into_iter().flatten();
        let mut dirs = BTreeSet::new();
        for compiler in compilers.map(Path::new) {
            dirs.extend(
                compiler
                    .canonicalize()
                    .ok()
                    .as_deref()
                    .and_then(installed_in),
            );
            if let Some(dir) = installed_in(compiler) {
                dirs.extend(dir.join("lib").canonicalize().ok());
                dirs.insert(dir);
            }
        }
        dirs
    }

    /// Whether it starts a linker.
    fn links(&self) -> bool {
        !matches!(self.value("--crate-type"), Some("lib" | "rlib"))
    }

    /// Where its linker is, and the programs that the linker may start, with their libraries.
    fn linker_dirs(&self) -> BTreeSet<PathBuf> {
        let linker = which::which(self.codegen("linker").unwrap_or("cc")).ok();
        let linker = linker.and_then(|linker| linker.canonicalize().ok());
        let home = std::env::home_dir();
        let linker = linker
            .and_then(|linker| installed_in(&linker))
            .filter(|dir| dir.parent().is_some() && home.as_deref() != Some(dir));
        let path = std::env::var_os("PATH").unwrap_or_default();
        let searched: BTreeSet<PathBuf> = std::env::split_paths(&path)
            .filter(|dir| dir.is_absolute())
            .collect();
        let beside =
            |dir: &PathBuf| ["lib", "lib64", "libexec"].map(|name| dir.with_file_name(name));
        let beside: Vec<PathBuf> = searched.iter().flat_map(beside).collect();
        let is_system = |dir: &PathBuf| SYSTEM.iter().any(|system| dir.starts_with(system));
        let all = searched.into_iter().chain(beside).chain(linker);
        all.filter(|dir| !is_system(dir)).collect()
    }

    /// Where the crates and libraries that it links are, and the output of its build script.
    fn linked_dirs(&self) -> impl Iterator<Item = PathBuf> {
        let pairs = self.args.iter().zip(self.args.iter().skip(1));
        let searched = pairs
            .filter(|(arg, _)| *arg == "-L")
            .filter_map(|(_, value)| {
                let value = value.to_str()?;
                Some(PathBuf::from(
                    value.split_once('=').map_or(value, |(_, dir)| dir),
                ))
            });
        let externs = self
            .externs()
            .filter_map(Path::parent)
            .map(Path::to_path_buf);
        let generated = self.variable("OUT_DIR").map(PathBuf::from);
        let loaded = self.variable("LD_LIBRARY_PATH").unwrap_or_default();
        let loaded: Vec<PathBuf> = std::env::split_paths(&loaded).collect();
        searched.chain(externs).chain(generated).chain(loaded)
    }
}

fn is_rust_source(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// The folder whose `bin/` contains a program.
fn installed_in(program: &Path) -> Option<PathBuf> {
    let bin = program.parent().filter(|dir| dir.ends_with("bin"))?;
    bin.parent().map(Path::to_path_buf)
}

/// Sources of downloaded crates, which messages quote. Not all of cargo's home, because that contains credentials.
pub fn fetched_crates() -> impl Iterator<Item = PathBuf> {
    cargo_home()
        .into_iter()
        .flat_map(|home| [home.join("registry"), home.join("git")])
}
