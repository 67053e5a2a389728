//! `ArgumentPipe`: a compiler that is started before its arguments are known.
//!
//! It reads its arguments from a named pipe, and blocks until we write them. Loading the compiler takes as long as compiling a small
//! crate. This way it loads while something else is compiled, and a save takes a tenth less (`bench/README.md`).

use std::ffi::OsString;
use std::path::Path;

use crate::judge::rustc::Invocation;

/// What a pipe can buffer before anything reads from it, on every system that has one.
#[cfg(target_os = "linux")]
const PIPE_CAPACITY: usize = 16 << 10;

/// A compiler whose arguments follow later.
pub(super) struct ArgumentPipe {
    invocation: Invocation,
    #[cfg(target_os = "linux")]
    pipe: std::path::PathBuf,
}

#[cfg(target_os = "linux")]
impl ArgumentPipe {
    /// For one invocation; `None` if it can't wait: clippy's driver doesn't read arguments from files.
    pub(super) fn new(dir: &Path, invocation: &Invocation) -> Option<Self> {
        use rustix::fs::{CWD, Mode, mkfifoat};

        let is_compiler = Path::new(&invocation.driver)
            .file_stem()
            .is_some_and(|name| name == "rustc");
        let length: usize = invocation.args.iter().map(|arg| arg.len() + 1).sum();
        // The file has one argument per line.
        let is_plain = |arg: &OsString| arg.to_str().is_some_and(|arg| !arg.contains('\n'));
        if !is_compiler || length > PIPE_CAPACITY / 2 || !invocation.args.iter().all(is_plain) {
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

    /// Sends the compiler these arguments, or none, in which case it exits. Waits until it opens the pipe, or `is_gone`.
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
                // It fits into the pipe. If the compiler is gone, its exit status shows that.
                _ = std::fs::File::from(pipe).write_all(&text);
                return;
            }
            // The compiler is still being loaded and hasn't opened the pipe.
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
    /// We know of no named pipes that work here, so compilers are started once their dependencies are ready.
    pub(super) fn new(_dir: &Path, _invocation: &Invocation) -> Option<Self> {
        None
    }

    /// Never called: there are no pipes.
    #[expect(
        clippy::unused_self,
        reason = "where there are pipes, it's one of them"
    )]
    pub(super) fn open(&self, _args: Option<&[OsString]>, _is_gone: impl Fn() -> bool) {}
}

impl ArgumentPipe {
    /// The program to start.
    pub(super) fn invocation(&self) -> &Invocation {
        &self.invocation
    }
}
