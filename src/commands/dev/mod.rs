//! Verbs for authors. They read the course from its folder only, never from the binary.

pub(super) mod check;
mod gate;
pub(super) mod new;
pub(super) mod pack;
mod trials;
