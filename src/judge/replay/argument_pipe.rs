//! `ArgumentPipe`: a compiler that is started before it is known what it should do.
//!
//! It reads its arguments from a named pipe, and waits there until somebody writes them. Loading the compiler takes as long as compiling a small
//! crate, and this way it happens while something else is compiled: a save takes a tenth less (`bench/README.md`).

use std::ffi::OsString;
use std::path::Path;

use crate::judge::rustc::Invocation;

/// What a pipe holds on all systems that have one, without anybody reading yet.
#[cfg(target_os = "linux")]
const PIPE: usize = 16 << 10;

/// A compiler's arguments, to be told later.
pub(super) struct ArgumentPipe {
    invocation: Invocation,
    #[cfg(target_os = "linux")]
    pipe: std::path::PathBuf,
}

#[cfg(target_os = "linux")]
impl ArgumentPipe {
    /// For one call; `None` where it cannot wait: clippy's driver reads no arguments from files.
    pub(super) fn new(dir: &Path, invocation: &Invocation) -> Option<Self> {
        use rustix::fs::{CWD, Mode, mkfifoat};

        let is_compiler = Path::new(&invocation.driver)
            .file_stem()
            .is_some_and(|name| name == "rustc");
        let length: usize = invocation.args.iter().map(|arg| arg.len() + 1).sum();
        // One argument a line.
        let is_plain = |arg: &OsString| arg.to_str().is_some_and(|arg| !arg.contains('\n'));
        if !is_compiler || length > PIPE / 2 || !invocation.args.iter().all(is_plain) {
            return None;
        }
        let pipe = dir
            .join(invocation.stem()?.file_name()?)
            .with_extension("args");
        _ = std::fs::remove_file(&pipe);
        mkfifoat(CWD, &pipe, Mode::RUSR | Mode::WUSR).ok()?;
        let mut from_pipe = OsString::from("@");
        from_pipe.push(&pipe);
        let invocation = Invocation {
            args: vec![from_pipe],
            ..invocation.clone()
        };
        Some(Self { invocation, pipe })
    }

    /// Lets the compiler go, with these arguments, or without any, in which case it ends. Waits until it is there to read them, or `is_gone`.
    pub(super) fn open(&self, args: Option<&[OsString]>, is_gone: impl Fn() -> bool) {
        use std::io::Write as _;
        use std::os::unix::ffi::OsStrExt as _;

        use rustix::fs::{Mode, OFlags};

        let mut text = Vec::new();
        for arg in args.unwrap_or_default() {
            text.extend_from_slice(arg.as_bytes());
            text.push(b'\n');
        }
        while !is_gone() {
            let flags = OFlags::WRONLY | OFlags::NONBLOCK | OFlags::CLOEXEC;
            if let Ok(pipe) = rustix::fs::open(&self.pipe, flags, Mode::empty()) {
                // It fits into the pipe. If the compiler is gone, its end tells.
                _ = std::fs::File::from(pipe).write_all(&text);
                return;
            }
            // Nobody reads yet: the compiler is still being loaded.
            std::thread::sleep(std::time::Duration::from_micros(200));
        }
    }
}

#[cfg(target_os = "linux")]
impl Drop for ArgumentPipe {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.pipe);
    }
}

#[cfg(not(target_os = "linux"))]
impl ArgumentPipe {
    /// There are no named pipes that we know to work: compilers are started when their time has come.
    pub(super) fn new(_dir: &Path, _call: &Invocation) -> Option<Self> {
        None
    }

    /// Never needed.
    pub(super) fn open(&self, _args: Option<&[OsString]>, _is_gone: impl Fn() -> bool) {}
}

impl ArgumentPipe {
    /// What to start.
    pub(super) fn invocation(&self) -> &Invocation {
        &self.invocation
    }
}
