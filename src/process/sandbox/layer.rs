//! `Layer`: one of the walls around untrusted code, and how well it holds on this machine. Enforces nothing.

use serde::{Deserialize, Serialize};

/// One layer of the sandbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// It can't gain privileges by starting a program.
    Privileges,
    /// It reads and writes only what it's allowed to.
    Files,
    /// It starts only the exercise's own programs.
    Execution,
    /// The kernel refuses system calls that no exercise needs.
    SystemCalls,
    /// The kernel limits files, descriptors, processes and processor time.
    Limits,
    /// It reaches no process outside by a signal or an abstract socket.
    Scopes,
    /// A scratch folder and `/dev/shm` of limited size that vanish with it.
    Scratch,
    /// It sees only its own processes, and none of them survives.
    Processes,
    /// It has a network of its own, which leads nowhere.
    Network,
    /// It shares no memory, semaphores or message queues.
    Ipc,
    /// It runs as a user who owns nothing.
    User,
    /// The kernel limits memory and processes of the whole tree.
    ControlGroup,
}

impl Layer {
    /// All of them, in the order in which they're listed.
    pub const ALL: [Self; 12] = [
        Self::Privileges,
        Self::Files,
        Self::Execution,
        Self::SystemCalls,
        Self::Limits,
        Self::Scopes,
        Self::Scratch,
        Self::Processes,
        Self::Network,
        Self::Ipc,
        Self::User,
        Self::ControlGroup,
    ];

    /// Its name in tables and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Privileges => "privileges",
            Self::Files => "files",
            Self::Execution => "execution",
            Self::SystemCalls => "system calls",
            Self::Limits => "limits",
            Self::Scopes => "scopes",
            Self::Scratch => "scratch",
            Self::Processes => "processes",
            Self::Network => "network",
            Self::Ipc => "ipc",
            Self::User => "user",
            Self::ControlGroup => "control group",
        }
    }

    /// What it keeps code under test from doing.
    pub fn stops(self) -> &'static str {
        match self {
            Self::Privileges => "gaining privileges from a program such as `sudo`",
            Self::Files => "reading or writing other files: tests, other submissions, your own",
            Self::Execution => "starting programs that don't belong to the exercise",
            Self::SystemCalls => "sockets, tracing other processes, mounting, io_uring, key rings",
            Self::Limits => "huge files, thousands of processes or open files",
            Self::Scopes => "signals and abstract sockets to processes outside",
            Self::Scratch => "filling the disk, or leaving files for the next test",
            Self::Processes => "seeing other processes, or outliving the test",
            Self::Network => "reaching the network, or servers on this machine",
            Self::Ipc => "sharing memory, semaphores or queues with other tests",
            Self::User => "using files and processes that belong to you",
            Self::ControlGroup => "using more memory than allowed, even for a moment",
        }
    }

    fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of layers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layers(u16);

impl Layers {
    /// Whether a layer is among them.
    pub fn has(self, layer: Layer) -> bool {
        self.0 & layer.bit() != 0
    }

    /// The same set with one more layer.
    #[must_use]
    pub fn with(self, layer: Layer) -> Self {
        Self(self.0 | layer.bit())
    }

    /// The same set without a layer.
    #[must_use]
    pub fn without(self, layer: Layer) -> Self {
        Self(self.0 & !layer.bit())
    }

    /// As a number, to pass it to another process.
    pub(in crate::process) fn bits(self) -> u16 {
        self.0
    }

    pub(in crate::process) fn from_bits(bits: u16) -> Self {
        Self(bits)
    }
}

impl FromIterator<Layer> for Layers {
    fn from_iter<I: IntoIterator<Item = Layer>>(layers: I) -> Self {
        layers.into_iter().fold(Self::default(), Self::with)
    }
}

/// How well a layer holds on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state", content = "why")]
pub enum Enforcement {
    /// It was tried, and it held.
    Enforced,
    /// Something else does part of its work.
    Partial(String),
    /// It isn't there.
    Absent(String),
}

/// A layer, and how well it holds on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProbedLayer {
    pub layer: Layer,
    #[serde(flatten)]
    pub enforcement: Enforcement,
}

impl ProbedLayer {
    /// The layers that can be set up.
    pub fn that_hold(probed: &[Self]) -> Layers {
        let hold = probed
            .iter()
            .filter(|probed| probed.enforcement == Enforcement::Enforced);
        hold.map(|probed| probed.layer).collect()
    }
}
