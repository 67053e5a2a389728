//! The layers of the sandbox: each stops what its attempt does, and without the layer the attempt succeeds.

#![cfg(target_os = "linux")]

use std::fs;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::path::Path;

use crate::support::{Course, Ran, note, runner};

/// The layers, as tables name them.
const LAYERS: [&str; 12] = [
    "privileges",
    "files",
    "execution",
    "system calls",
    "limits",
    "scopes",
    "scratch",
    "processes",
    "network",
    "ipc",
    "user",
    "control group",
];

/// Those without which nothing is graded.
const REQUIRED: [&str; 6] = [
    "privileges",
    "files",
    "execution",
    "system calls",
    "limits",
    "scopes",
];

fn namespace(kind: &str) -> String {
    let link = fs::read_link(Path::new("/proc/self/ns").join(kind));
    link.expect("a namespace").display().to_string()
}

/// Does what a layer should stop, without any sandbox. Exits with 0 if something else stops it.
fn attempt(layer: &str) -> Ran {
    let dir = tempfile::tempdir().expect("a scratch folder");
    for name in ["readable", "secret"] {
        fs::write(dir.path().join(name), "").expect("a file");
    }
    fs::create_dir(dir.path().join("scratch")).expect("a folder");
    let socket = format!("runner-test-{}", dir.path().display());
    let address = SocketAddr::from_abstract_name(&socket).expect("a name");
    let _listener = UnixListener::bind_addr(&address).expect("a socket");
    let mut command = runner();
    command
        .args(["__probe", layer])
        .arg(std::process::id().to_string())
        .arg(dir.path())
        .args([socket, namespace("net"), namespace("ipc")]);
    Ran::by(&mut command)
}

#[test]
fn without_a_sandbox_each_attempt_succeeds() {
    for layer in LAYERS {
        attempt(layer).exits(1);
    }
}

/// The row of the table for a layer.
#[track_caller]
fn row<'t>(table: &'t str, layer: &str) -> &'t str {
    let mut rows = table.lines();
    let row = rows.find(|line| {
        line.get(3..)
            .is_some_and(|rest| rest.trim_start().starts_with(&format!("{layer} ")))
    });
    row.unwrap_or_else(|| panic!("no row {layer:?} in {table}"))
}

#[test]
fn doctor_shows_which_layers_stop_their_attempt_here() {
    let ran = Course::with_one().run(&["doctor"]);
    let (_, table) = ran.stdout.split_once("Untrusted code").expect("a table");
    for layer in LAYERS {
        let row = row(table, layer);
        if !row.contains("enforced") {
            note(&format!("not tried: {row}"));
        }
        assert_eq!(row.contains("required"), REQUIRED.contains(&layer), "{row}");
    }
    let is_weak = REQUIRED
        .iter()
        .any(|layer| row(table, layer).contains("absent"));
    let verdict = if is_weak {
        "can't be graded safely here"
    } else {
        "can be graded here"
    };
    assert!(table.contains(verdict), "{table}");
}
