//! Tries each layer: a program in the sandbox does what the layer should stop, and reports whether it could.

use std::ffi::OsStr;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Enforcement, Layer, Layers};
#[cfg(target_os = "linux")]
use super::{attempts, trial};
use crate::error::Result;

/// The first argument of a program that tries what a sandbox stops.
pub(super) const PROBE: &str = "__probe";

/// A layer, and how well it holds on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProbedLayer {
    pub layer: Layer,
    #[serde(flatten)]
    pub enforcement: Enforcement,
}

/// Tries all layers. `dir` is a folder in which what the sandbox has to reach will be.
///
/// # Errors
/// If no program can be started at all.
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

/// If this process was started to try layers: does that, and returns the exit code.
pub fn probe_if_asked() -> Option<u8> {
    let mut args = std::env::args_os().skip(1);
    if args.next()? != OsStr::new(PROBE) {
        return None;
    }
    #[cfg(target_os = "linux")]
    return Some(attempts::run(args));
    #[cfg(not(target_os = "linux"))]
    Some(2)
}

impl ProbedLayer {
    /// The layers that can be set up.
    pub fn that_hold(probed: &[Self]) -> Layers {
        let hold = probed
            .iter()
            .filter(|probed| probed.enforcement == Enforcement::Enforced);
        hold.map(|probed| probed.layer).collect()
    }
}
