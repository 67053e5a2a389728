//! How valgrind's memcheck is started, and what its messages mean.

use std::path::Path;

use super::{Inspector, ReportLine, Request, with_lines};
use crate::judge::toolchain::Tool;
use crate::process::Program;

pub(super) const INSPECTOR: Inspector = Inspector {
    tool: Tool::Valgrind,
    name: "valgrind",
    folder: "1",
    slowdown: 30,
    build: with_lines,
    start,
    read,
};

fn start(program: Program, valgrind: &Path, request: Request) -> Program {
    let status = format!("--error-exitcode={}", request.status);
    let leaks = if request.leaks { "full" } else { "no" };
    let leaks = format!("--leak-check={leaks}");
    let args = [
        "-q",
        "--command-line-only=yes",
        &status,
        // What follows the first fault is often no more than its consequence.
        "--exit-on-first-error=yes",
        &leaks,
        "--show-leak-kinds=definite",
        "--errors-for-leak-kinds=definite",
        "--track-origins=yes",
        "--fullpath-after=",
        "--num-callers=40",
        // A thread that waits in a loop must not keep the others from what it waits for.
        "--fair-sched=try",
        "--child-silent-after-fork=yes",
        // The exercise's own programs, and not the system's.
        "--trace-children=yes",
        "--trace-children-skip=/bin/*,/sbin/*,/lib*,/usr/*,/opt/*,/nix/*",
    ];
    program.started_by(valgrind, args)
}

/// `==4711== Invalid read of size 4`, in plain words.
fn read(line: &str) -> Option<ReportLine> {
    let (pid, said) = line.strip_prefix("==")?.split_once("== ")?;
    if !pid.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fault = |words: String| Some(ReportLine::Fault(words));
    let part = |words: &str| Some(ReportLine::Part(words.to_owned()));
    let size = |start: &str| said.strip_prefix(start);
    if let Some(size) = size("Invalid read of size ") {
        return fault(format!("reads {size} bytes of memory that it may not use"));
    }
    if let Some(size) = size("Invalid write of size ") {
        return fault(format!("writes {size} bytes to memory that it may not use"));
    }
    if said.starts_with("Conditional jump or move depends on uninitialised") {
        return fault("decides by a value that was never written".to_owned());
    }
    if said.starts_with("Use of uninitialised value") {
        return fault("uses a value that was never written".to_owned());
    }
    if said.starts_with("Syscall param") {
        return fault(format!("hands bad memory to the system ({said})"));
    }
    if said.starts_with("Invalid free()") {
        return fault("frees memory that isn't allocated, or not anymore".to_owned());
    }
    if said.starts_with("Mismatched free()") {
        return fault("frees memory in another way than it was allocated".to_owned());
    }
    if let Some((bytes, _)) = said.split_once(" bytes in ")
        && said.contains("definitely lost")
    {
        // `12 (8 direct, 4 indirect)`
        let bytes = bytes.split(' ').next().unwrap_or(bytes);
        return fault(format!("leaks {bytes} bytes, which were allocated"));
    }
    let text = said.trim_start();
    match text {
        _ if text.starts_with("Address 0x") && text.ends_with("free'd") => part("freed before"),
        _ if text.starts_with("Block was alloc'd at") => part("allocated"),
        _ if text.starts_with("Address 0x") && text.ends_with("alloc'd") => {
            let place = text.split_once(" is ").map_or(text, |(_, place)| place);
            let place = place.trim_end_matches("alloc'd").trim_end();
            part(&format!("which is {place}, allocated"))
        }
        _ if text.starts_with("Address 0x") => {
            let place = text.split_once(" is ").map_or(text, |(_, place)| place);
            part(&format!("which is {place}"))
        }
        _ if text.starts_with("Uninitialised value was created by") => part("created"),
        _ if text.starts_with("Source and destination overlap") => {
            fault("copies memory onto itself: source and destination overlap".to_owned())
        }
        _ => None,
    }
}
