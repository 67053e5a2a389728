//! Invocations as cargo makes them for a release.

use crate::judge::rustc::Invocation;

/// The same call, that optimizes and leaves out what only helps to find mistakes.
pub fn optimized(invocation: Invocation) -> Invocation {
    invocation
        .with_arg("-Copt-level=3")
        .with_arg("-Cdebug-assertions=off")
        .with_arg("-Coverflow-checks=off")
}
