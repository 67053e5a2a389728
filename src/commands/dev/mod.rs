//! Verbs for authors. They read the course from its folder only, never from the binary.

mod changes;
pub(super) mod check;
mod gate;
mod judged;
pub(super) mod new;
pub(super) mod pack;
mod trials;
pub(super) mod watch;
