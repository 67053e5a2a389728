//! What a program tries in a sandbox. Each attempt does what one layer should stop; none of them harms a machine on which it succeeds.

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::net::UdpSocket;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::path::{Path, PathBuf};

use rustix::process::{Pid, Resource, getppid, getrlimit, getuid, test_kill_process};

use super::mounts::SCRATCH_SIZE;
use super::resources::FILE_SIZE;
use super::{Layer, user};
use crate::process::Program;

/// The first argument of a program that tries what a layer stops.
pub(super) const PROBE: &str = "__probe";

/// Tries nothing but to be started.
pub(super) const NOTHING: &str = "nothing";

/// What the runner knows of the world outside.
struct Outside {
    runner: Option<Pid>,
    dir: PathBuf,
    socket: String,
    network: String,
    ipc: String,
}

/// If this process was started for an attempt: makes it, and returns 0 if it was stopped.
pub(super) fn run_if_asked() -> Option<u8> {
    let mut args = std::env::args_os().skip(1);
    if args.next()? != OsStr::new(PROBE) {
        return None;
    }
    let mut args = args.map(|arg| arg.to_string_lossy().into_owned());
    let mut next = || args.next().unwrap_or_default();
    let tried = next();
    let outside = Outside {
        runner: next().parse().ok().and_then(Pid::from_raw),
        dir: next().into(),
        socket: next(),
        network: next(),
        ipc: next(),
    };
    let layer = Layer::ALL.into_iter().find(|layer| layer.name() == tried);
    let is_stopped = layer.map_or(tried == NOTHING, |layer| is_stopped(layer, &outside));
    Some(u8::from(!is_stopped))
}

fn is_stopped(layer: Layer, outside: &Outside) -> bool {
    let path = |name: &str| outside.dir.join(name);
    match layer {
        Layer::Privileges => rustix::thread::no_new_privs().unwrap_or(false),
        Layer::Files => {
            fs::read(path("readable")).is_ok()
                && is_refused(fs::read(path("secret")))
                && is_refused(fs::write(path("secret"), ""))
                && is_refused(fs::read_dir(&outside.dir))
        }
        Layer::Execution => is_refused(start_shell()),
        Layer::SystemCalls => is_refused(UdpSocket::bind("127.0.0.1:0")),
        Layer::Limits => getrlimit(Resource::Fsize)
            .maximum
            .is_some_and(|most| most <= FILE_SIZE),
        Layer::Scopes => {
            let address = SocketAddr::from_abstract_name(&outside.socket);
            let connected = address.and_then(|address| UnixStream::connect_addr(&address));
            is_refused(connected)
                && outside
                    .runner
                    .is_some_and(|runner| test_kill_process(runner).is_err())
        }
        Layer::Scratch => {
            let scratch = path("scratch");
            let size = rustix::fs::statvfs(&scratch).map(|disk| disk.f_blocks * disk.f_frsize);
            fs::write(scratch.join("file"), "").is_ok()
                && size.is_ok_and(|size| size <= SCRATCH_SIZE)
        }
        Layer::Processes => getppid() == Some(Pid::INIT) && !sees(outside.runner),
        Layer::Network => namespace("net") != outside.network,
        Layer::Ipc => namespace("ipc") != outside.ipc,
        Layer::User => user::is_own(getuid().as_raw()) && fs::read(path("readable")).is_ok(),
        Layer::ControlGroup => {
            fs::read_to_string("/proc/self/cgroup").is_ok_and(|groups| groups.contains("/runner-"))
        }
    }
}

fn is_refused<T>(result: std::io::Result<T>) -> bool {
    result.is_err_and(|cause| cause.kind() == ErrorKind::PermissionDenied)
}

/// Whether `/proc` shows the runner.
fn sees(runner: Option<Pid>) -> bool {
    runner.is_some_and(|runner| {
        Path::new("/proc")
            .join(runner.as_raw_nonzero().to_string())
            .exists()
    })
}

fn start_shell() -> std::io::Result<()> {
    let mut command = Program::new("/bin/sh")
        .args(["-c", "exit 0"])
        .command(Path::new("/bin/sh"), &[]);
    command.status().map(|_| ())
}

/// Names a namespace of this process.
pub(super) fn namespace(kind: &str) -> String {
    let link = fs::read_link(Path::new("/proc/self/ns").join(kind));
    link.map_or_else(|_| String::new(), |link| link.display().to_string())
}
