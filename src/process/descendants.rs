//! All descendants of this process, and the resources they use. Knows no limits.

#[cfg(not(target_os = "linux"))]
mod listed;
#[cfg(target_os = "linux")]
mod procfs;

#[cfg(not(target_os = "linux"))]
pub(super) use listed::{descendants, usage};
#[cfg(target_os = "linux")]
pub(super) use procfs::{descendants, usage};

/// What the descendants use at the moment.
pub(super) struct Usage {
    pub(super) processes: usize,
    /// Resident memory, in bytes.
    pub(super) memory: u64,
}
