//! `TestAccess`: what a test may read, write and start when its code isn't trusted: the libraries that it loads, the files of its package that aren't tests, and
//! the exercise's own programs. Knows no kernel.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::run_folders::RunFolders;
use crate::course::is_rust;
use crate::course::rust::{self, SourceToken};
use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::toolchain::Toolchain;
use crate::judge::workbench::Context;
use crate::process::{Disguise, LIBRARIES, LOADERS, Layer, Needs, Program, Sandbox, SandboxPaths};

/// What programs read about the machine and its users.
const MACHINE: [&str; 10] = [
    "/dev/random",
    "/dev/urandom",
    "/etc/group",
    "/etc/hosts",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/nsswitch.conf",
    "/etc/passwd",
    "/sys/devices/system/cpu",
    "/usr/share/zoneinfo",
];

/// Where programs of the system are, and what they read.
const SYSTEM: [&str; 6] = ["/bin", "/etc", "/opt", "/sbin", "/sys", "/usr"];

/// Names in the code of trusted sources that show that an exercise needs more than others.
const SOCKETS: [&str; 5] = [
    "TcpListener",
    "TcpStream",
    "UdpSocket",
    "UnixListener",
    "UnixDatagram",
];
const MEMORY_FILES: [&str; 1] = ["memfd_create"];

/// What an exercise's tests get in a sandbox besides their own files.
#[derive(Clone, Debug, Default)]
pub struct Grants {
    /// The exercise's own programs, which they may start.
    programs: Vec<PathBuf>,
    needs: Needs,
}

impl Grants {
    /// For a test program of an attempt. Nothing if there is no sandbox.
    pub fn of(context: Context<'_>, attempt: &Attempt<'_>, binary: &Path) -> Arc<Self> {
        if context.toolchain.sandbox.is_none() {
            return Arc::default();
        }
        Arc::new(Self {
            programs: programs_of(attempt, binary),
            needs: needs(attempt),
        })
    }
}

/// What an exercise needs that others don't get, according to the files that learners can't edit.
fn needs(attempt: &Attempt<'_>) -> Needs {
    let trusted = attempt
        .files
        .iter()
        .filter(|(path, _)| is_rust(path) && !attempt.exercise.may_edit(path));
    let sources = trusted.filter_map(|(_, content)| str::from_utf8(content).ok());
    let mut needs = Needs {
        programs: !attempt.exercise.needs.is_empty(),
        ..Needs::default()
    };
    for used in sources.map(used_by) {
        needs.sockets |= used.sockets;
        needs.programs |= used.programs;
        needs.memory_files |= used.memory_files;
    }
    needs
}

/// What the code of a source uses. Comments and strings use nothing.
fn used_by(source: &str) -> Needs {
    let tokens = rust::tokens(source).unwrap_or_default();
    let names = |wanted: &[&str]| tokens.iter().any(|token| wanted.contains(&token.word()));
    Needs {
        sockets: names(&SOCKETS),
        programs: starts_programs(&tokens),
        memory_files: names(&MEMORY_FILES),
    }
}

/// Where the attempt's own programs are: cargo puts them beside the folder of test programs, and a slot has a folder for them.
fn programs_of(attempt: &Attempt<'_>, binary: &Path) -> Vec<PathBuf> {
    let Some(beside) = binary.parent().and_then(Path::parent) else {
        return Vec::new();
    };
    let names = attempt.programs().into_iter();
    let paths = names.flat_map(|name| [beside.join(&name), beside.join("programs").join(&name)]);
    paths.filter(|path| path.is_file()).collect()
}

/// Whether code starts programs by their names.
fn starts_programs(tokens: &[SourceToken<'_>]) -> bool {
    tokens.windows(6).any(|tokens| {
        let words: Vec<&str> = tokens.iter().map(SourceToken::word).collect();
        let name = tokens[5].string();
        words[..5] == ["Command", ":", ":", "new", "("]
            && name.is_some_and(|name| !name.starts_with("./"))
    })
}

/// What a test is, as far as its sandbox asks.
#[derive(Clone, Copy, Debug)]
pub struct TestAccess<'t> {
    /// Its package.
    pub dir: &'t Path,
    pub binary: &'t Path,
    pub grants: &'t Grants,
    pub may_write_to_package: bool,
}

impl TestAccess<'_> {
    /// The test's program in the sandbox, if there is one. The folders have to exist until it has ended.
    ///
    /// # Errors
    /// If a folder can't be created.
    pub fn sandboxed(
        self,
        context: Context<'_>,
        program: Program,
        scratch: &Path,
    ) -> Result<(Program, Option<RunFolders>)> {
        let Some(sandbox) = context.toolchain.sandbox else {
            return Ok((program, None));
        };
        let mut paths = self.paths(context.toolchain, scratch);
        let sandbox = self.sandbox(sandbox, &program);
        if sandbox.needs.programs {
            paths.readable.extend(listed(&SYSTEM));
            paths.executable.extend(listed(&SYSTEM));
            paths.executable.extend(listed(&LIBRARIES));
        }
        if program.is_inspected() {
            // The tool says what the program did, so nothing is hidden from it.
            paths.readable.push("/proc".into());
            paths.readable.extend(
                context
                    .toolchain
                    .libraries
                    .ancestors()
                    .nth(3)
                    .map(Path::to_path_buf),
            );
            paths.executable.push(self.binary.to_path_buf());
            return Ok((program.sandboxed(sandbox, paths), None));
        }
        if let Some(entrance) = program.entrance() {
            paths.executable.push(entrance.to_path_buf());
            return Ok((program.sandboxed(sandbox, paths), None));
        }
        let folders = RunFolders::new(context.bench.scratch()?)?;
        paths.executable.push(folders.entrance.clone());
        let program = program.disguised(Disguise {
            entrance: folders.entrance.clone(),
            hidden: folders.hidden.clone(),
            length: None,
        });
        Ok((program.sandboxed(sandbox, paths), Some(folders)))
    }

    fn sandbox(self, mut sandbox: Sandbox, program: &Program) -> Sandbox {
        sandbox.needs = self.grants.needs;
        sandbox.needs.programs |= program.is_inspected();
        if self.may_write_to_package {
            // The package belongs to us.
            sandbox.layers = sandbox.layers.without(Layer::User);
        }
        sandbox
    }

    fn paths(self, toolchain: &Toolchain, scratch: &Path) -> SandboxPaths {
        let mut readable = listed(&LIBRARIES);
        readable.extend(listed(&MACHINE));
        readable.extend(toolchain.shared_std.clone());
        readable.extend(package_files(self.dir));
        let mut executable = listed(&LOADERS);
        executable.extend(self.grants.programs.iter().cloned());
        SandboxPaths {
            scratch: scratch.to_path_buf(),
            readable,
            executable,
        }
    }
}

fn listed(paths: &[&str]) -> Vec<PathBuf> {
    paths.iter().map(PathBuf::from).collect()
}

/// What a test may read of its package: everything but the sources of tests, which say what is expected.
fn package_files(dir: &Path) -> Vec<PathBuf> {
    let entries = |dir: &Path| {
        let entries = fs::read_dir(dir).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect::<Vec<_>>()
    };
    let is_source = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs");
    let (tests, others): (Vec<PathBuf>, Vec<PathBuf>) = entries(dir)
        .into_iter()
        .partition(|path| path.ends_with("tests"));
    let beside_tests = tests.iter().flat_map(|dir| entries(dir));
    let data = beside_tests.filter(|path| !is_source(path) && !path.is_dir());
    others.into_iter().chain(data).collect()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    #[test]
    fn only_programs_of_the_system_have_to_be_granted() {
        let starts = |code: &str| used_by(&format!("fn test() {{ {code} }}")).programs;
        assert!(starts(r#"Command::new("redis-cli").spawn()"#));
        assert!(starts(
            r#"std::process :: Command :: new ( r"redis-cli" ).arg("ping")"#
        ));
        assert!(!starts(r#"Command::new("./no-such-program")"#));
        assert!(!starts(r#"Command::new(env!("CARGO_BIN_EXE_tide"))"#));
        assert!(!starts(r##"let code = r#"Command::new("sh")"#;"##));
        assert!(!starts(r#"/* Command::new("sh") */"#));
    }

    #[test]
    fn words_in_comments_and_strings_grant_nothing() {
        let all = used_by(indoc! {r#"
            use std::net::TcpListener;

            fn test() {
                let file = rustix::fs::memfd_create("notes", flags);
            }
        "#});
        assert!(all.sockets && all.memory_files && !all.programs);
        let none = used_by(indoc! {r##"
            //! A memfd is made with memfd_create. A TcpListener isn't needed.

            /// Like a `UdpSocket`.
            fn memfd() {
                let message = "memfd_create(), TcpStream";
                let source = r#"UnixListener::bind("x")"#; // or a UnixDatagram
                let my_tcp_stream = MyTcpStream;
            }
        "##});
        assert!(!none.sockets && !none.memory_files && !none.programs);
    }

    #[test]
    fn a_test_reads_the_data_of_its_package_but_no_test() {
        let dir = tempfile::tempdir().expect("a scratch folder");
        for path in [
            "src/lib.rs",
            "tests/tide.rs",
            "tests/tide.txt",
            "tests/common/mod.rs",
        ] {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, "").expect("a file");
        }
        let mut readable = package_files(dir.path());
        readable.sort();
        assert_eq!(
            readable,
            ["src", "tests/tide.txt"].map(|path| dir.path().join(path))
        );
    }
}
