//! The path of the running program, which is also the supervisor and cargo's compiler wrapper. Starts nothing.

use std::io;
use std::path::{Path, PathBuf};

/// The path by which this process can start the running program again.
pub fn own_program() -> io::Result<PathBuf> {
    // A rebuild replaces the file of a running program, but the kernel still knows the running one.
    let kernels = Path::new("/proc/self/exe");
    if kernels.exists() {
        return Ok(kernels.to_path_buf());
    }
    std::env::current_exe().or_else(|cause| started_as().ok_or(cause))
}

/// The path by which other processes can start the running program as long as this one lives; `None` if the kernel doesn't offer one.
#[cfg(unix)]
pub fn own_program_for_others() -> Option<PathBuf> {
    // If `/proc` belongs to another namespace, our number there isn't the one that we know.
    let number = Path::new("/proc/self").read_link().ok()?;
    let path = Path::new("/proc").join(number).join("exe");
    path.exists().then_some(path)
}

/// What we were started as, if that's a file. In a container without `/proc`, nothing else is known.
fn started_as() -> Option<PathBuf> {
    which::which(std::env::args_os().next()?).ok()
}
