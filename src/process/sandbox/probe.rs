//! Tries each layer: a program in the sandbox does what the layer should stop, and reports whether it could.

use std::path::Path;

use super::ProbedLayer;
#[cfg(not(target_os = "linux"))]
use super::{Enforcement, Layer};
#[cfg(target_os = "linux")]
use super::{attempts, costs, trial};
use crate::error::Result;

/// Tries all layers. `dir` is a folder in which what the sandbox has to reach will be.
///
/// # Errors
/// If no program can be started at all.
#[cfg_attr(
    not(target_os = "linux"),
    expect(clippy::unnecessary_wraps, reason = "on Linux it can fail")
)]
pub fn probe(dir: &Path) -> Result<Vec<ProbedLayer>> {
    #[cfg(target_os = "linux")]
    return trial::probe(dir);
    #[cfg(not(target_os = "linux"))]
    {
        let _ = dir;
        let absent = |layer| ProbedLayer {
            layer,
            enforcement: Enforcement::Absent("only Linux has it".to_owned()),
        };
        Ok(Layer::ALL.map(absent).to_vec())
    }
}

/// If this process was started to try a layer, or to measure all of them: does that, and returns the exit code.
#[cfg(unix)]
pub fn probe_if_asked() -> Option<u8> {
    #[cfg(target_os = "linux")]
    return attempts::run_if_asked().or_else(costs::measure_if_asked);
    #[cfg(not(target_os = "linux"))]
    None
}
