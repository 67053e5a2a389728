//! Runs a program in the sandbox, one layer at a time, that tries what the layer should stop.

use std::fs;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::geteuid;
use tempfile::TempDir;

use super::{
    Enforcement, LIBRARIES, LOADERS, Layer, Layers, Needs, ProbedLayer, Sandbox, SandboxPaths,
    attempts,
};
use crate::error::{Error, Result};
use crate::process::{Cancel, Program, own_program};

/// Trying takes no time.
const TIME: Duration = Duration::from_secs(10);

/// A limit that is far from what trying uses, in bytes.
const MEMORY: u64 = 256 << 20;

pub(super) fn probe(dir: &Path) -> Result<Vec<ProbedLayer>> {
    // Files of ours have to be readable for the users of the sandbox.
    if geteuid().is_root() {
        rustix::process::umask(rustix::fs::Mode::from_bits_truncate(0o022));
    }
    let trial = Trial::new(dir)?;
    let probed = Layer::ALL.map(|layer| ProbedLayer {
        layer,
        enforcement: trial.outcome(layer),
    });
    // Together, they must not prevent what each of them allows.
    trial.run(
        ProbedLayer::that_hold(&probed),
        Needs::default(),
        &[attempts::NOTHING],
    )?;
    Ok(probed.to_vec())
}

/// What the program in the sandbox tries to reach.
pub(super) struct Trial {
    cancel: Cancel,
    dir: TempDir,
    /// Bound to `name`.
    _socket: Option<UnixListener>,
    name: String,
}

impl Trial {
    pub(super) fn new(dir: &Path) -> Result<Self> {
        let failed = |cause| Error::io("create a folder in", dir, &cause);
        let folder = tempfile::tempdir_in(dir).map_err(failed)?;
        for (name, content) in [("readable", "yes"), ("secret", "no")] {
            fs::write(folder.path().join(name), content).map_err(failed)?;
        }
        fs::create_dir(folder.path().join("scratch")).map_err(failed)?;
        let name = format!("runner-{}", folder.path().display());
        let address = SocketAddr::from_abstract_name(&name);
        let socket = address.and_then(|address| UnixListener::bind_addr(&address));
        Ok(Self {
            cancel: Cancel::new()?,
            dir: folder,
            _socket: socket.ok(),
            name,
        })
    }

    fn outcome(&self, layer: Layer) -> Enforcement {
        if layer == Layer::User && !geteuid().is_root() {
            return self.without_own_user();
        }
        match self.run(
            Layers::default().with(layer),
            Needs::default(),
            &[layer.name()],
        ) {
            Ok(true) => Enforcement::Enforced,
            Ok(false) => Enforcement::Absent("it was set up, but stopped nothing".to_owned()),
            Err(error) => Enforcement::Absent(why(layer, &error)),
        }
    }

    /// What separates an ordinary user from code under test.
    fn without_own_user(&self) -> Enforcement {
        let why = "only root can use other users";
        let in_namespace = Layers::default().with(Layer::Ipc);
        match self.run(in_namespace, Needs::default(), &[Layer::Ipc.name()]) {
            Ok(true) => Enforcement::Partial(format!(
                "{why}: it's you, in a user namespace without privileges"
            )),
            _ => Enforcement::Absent(why.to_owned()),
        }
    }

    /// Whether a program with these layers couldn't do what it tried.
    pub(super) fn run(&self, layers: Layers, needs: Needs, tried: &[&str]) -> Result<bool> {
        let own = own_program()
            .map_err(|cause| Error::io("find this program's own file", "runner", &cause))?;
        let path = |name: &str| self.dir.path().join(name);
        let file = fs::canonicalize(&own).unwrap_or_else(|_| own.clone());
        let paths = |listed: &[&str]| listed.iter().map(PathBuf::from).collect::<Vec<_>>();
        let facts = [
            std::process::id().to_string(),
            self.dir.path().display().to_string(),
            self.name.clone(),
            attempts::namespace("net"),
            attempts::namespace("ipc"),
        ];
        let ended = Program::new(own)
            .arg(attempts::PROBE)
            .args(tried)
            .args(facts)
            .dir(self.dir.path())
            .sandboxed(
                Sandbox { layers, needs },
                SandboxPaths {
                    scratch: path("scratch"),
                    readable: [paths(&LIBRARIES), vec![path("readable"), file.clone()]].concat(),
                    executable: [paths(&LOADERS), vec![file]].concat(),
                },
            )
            .time(TIME)
            .memory(MEMORY)
            .run(&self.cancel, |_, _| {})?;
        Ok(ended.success())
    }
}

fn why(layer: Layer, error: &Error) -> String {
    let cause = error.words();
    let cause = cause
        .rsplit_once("`: ")
        .map_or(cause.as_str(), |(_, cause)| cause);
    let advice = match layer {
        Layer::Files | Layer::Execution => "needs Landlock, Linux 6.2 or later",
        Layer::Scopes => "needs Landlock, Linux 6.12 or later",
        Layer::SystemCalls => "needs seccomp filters",
        Layer::ControlGroup => "needs a control group that you may write to",
        Layer::Scratch | Layer::Processes | Layer::Network | Layer::Ipc => {
            "needs root or user namespaces, which containers often refuse"
        }
        Layer::Privileges | Layer::Limits | Layer::User => return cause.to_owned(),
    };
    format!("{advice} ({cause})")
}
