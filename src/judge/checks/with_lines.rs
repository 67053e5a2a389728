//! Invocations that keep line numbers.

use crate::judge::rustc::Invocation;

/// The same call, in whose result the lines of functions can be looked up.
pub fn with_lines(invocation: Invocation) -> Invocation {
    invocation
        .with_arg("-Cdebuginfo=line-tables-only")
        .with_arg("-Cstrip=none")
}
