//! The sandbox: layers around untrusted code. Each is tried on this machine before it counts, and once it counts, a program for which it
//! can't be set up isn't started.
//!
//! A save in `watch` is judged without it: namespaces and mounts cost milliseconds for each test. Knows no exercise.

#[cfg(target_os = "linux")]
mod attempts;
#[cfg(target_os = "linux")]
mod control_group;
#[cfg(target_os = "linux")]
mod costs;
#[cfg(all(unix, not(target_os = "linux")))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod enforce;
mod layer;
#[cfg(target_os = "linux")]
mod loopback;
#[cfg(target_os = "linux")]
mod mounts;
#[cfg(target_os = "linux")]
mod namespaces;
mod probe;
#[cfg(target_os = "linux")]
mod resources;
#[cfg(target_os = "linux")]
mod syscalls;
#[cfg(target_os = "linux")]
mod trial;
#[cfg(target_os = "linux")]
mod user;

use std::path::{Path, PathBuf};

use crate::fingerprint::Fingerprint;

#[cfg(target_os = "linux")]
pub(super) use control_group::ControlGroup;
#[cfg(all(unix, not(target_os = "linux")))]
pub(super) use elsewhere::{NoControlGroup as ControlGroup, arguments, enter_if_asked, spawn};
pub use layer::{Enforcement, Layer, Layers, ProbedLayer};
#[cfg(target_os = "linux")]
pub(super) use namespaces::{arguments, enter_if_asked, spawn};
pub use probe::probe;
#[cfg(unix)]
pub(super) use probe::probe_if_asked;

/// Where the libraries are that programs load.
pub const LIBRARIES: [&str; 8] = [
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/usr/lib",
    "/usr/lib64",
    "/gnu/store",
    "/nix/store",
];

/// What starts a program that uses libraries: the kernel starts it instead.
pub const LOADERS: [&str; 5] = [
    "/lib/ld-linux-aarch64.so.1",
    "/lib/ld-linux-riscv64-lp64d.so.1",
    "/lib/ld-musl-aarch64.so.1",
    "/lib/ld-musl-x86_64.so.1",
    "/lib64/ld-linux-x86-64.so.2",
];

/// What is enforced on code under test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sandbox {
    /// The layers that are set up. None of them may fail.
    pub layers: Layers,
    /// What the exercise's own tests need all the same.
    pub needs: Needs,
}

/// What a test in a sandbox may use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SandboxPaths {
    /// The folder to which it may write. It gets an empty one in its place, which vanishes.
    pub scratch: PathBuf,
    /// The only files that it may read, and what is below these folders.
    pub readable: Vec<PathBuf>,
    /// The only files that it may start, and what is below these folders.
    pub executable: Vec<PathBuf>,
}

impl Sandbox {
    /// Its layers as a word, to pass it to a compiler's process.
    pub fn word(self) -> String {
        self.layers.bits().to_string()
    }

    /// A sandbox for compilers with the layers in a word.
    pub fn parse(word: &str) -> Option<Self> {
        let layers = Layers::from_bits(word.parse().ok()?);
        let needs = Needs::default();
        Some(Self { layers, needs })
    }

    /// The fingerprint of what a verdict in it depends on.
    pub fn fingerprint(self) -> Fingerprint {
        Fingerprint::builder("sandbox").text(self.word()).finish()
    }

    /// For a test that writes to this folder.
    pub(super) fn of_test(self, scratch: &Path) -> Sandboxed {
        Sandboxed {
            layers: self.layers,
            needs: self.needs,
            scratch: Some(scratch.to_path_buf()),
            user: next_user(self.layers),
            entrances: Vec::new(),
        }
    }

    /// For a compiler, which starts a linker, and whose results belong to us.
    pub(super) fn of_compiler(self) -> Sandboxed {
        let kept = Layer::ALL.into_iter().filter(|layer| {
            self.layers.has(*layer)
                && matches!(
                    layer,
                    Layer::Privileges
                        | Layer::Files
                        | Layer::SystemCalls
                        | Layer::Limits
                        | Layer::Scopes
                )
        });
        Sandboxed {
            layers: kept.collect(),
            needs: Needs {
                memory_files: true,
                ..Needs::default()
            },
            scratch: None,
            user: None,
            entrances: Vec::new(),
        }
    }
}

#[cfg(target_os = "linux")]
fn next_user(layers: Layers) -> Option<u32> {
    layers.has(Layer::User).then(user::next)
}

#[cfg(not(target_os = "linux"))]
fn next_user(_: Layers) -> Option<u32> {
    None
}

/// What an exercise needs that others don't get.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// It opens sockets. They lead nowhere if it has a network of its own.
    pub sockets: bool,
    /// It starts programs of the system.
    pub programs: bool,
    /// It has files in memory that have no name.
    pub memory_files: bool,
}

#[cfg(unix)]
impl Needs {
    pub(super) fn bits(self) -> u8 {
        u8::from(self.sockets) | u8::from(self.programs) << 1 | u8::from(self.memory_files) << 2
    }

    pub(super) fn from_bits(bits: u8) -> Self {
        Self {
            sockets: bits & 1 != 0,
            programs: bits & 2 != 0,
            memory_files: bits & 4 != 0,
        }
    }
}

/// The sandbox of one run of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sandboxed {
    pub(super) layers: Layers,
    pub(super) needs: Needs,
    /// Where it may write; `None` if it's a compiler, which writes what is kept.
    pub(super) scratch: Option<PathBuf>,
    /// The user that it runs as.
    pub(super) user: Option<u32>,
    /// What the supervisor writes to, to enter the run's control group.
    pub(super) entrances: Vec<PathBuf>,
}
