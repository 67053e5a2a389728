//! Measures what each layer costs: the same program, in turns with all layers that hold and without one of them. `bench/layers.py` asks for it.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

use super::trial::{Trial, probe};
use super::{Layer, Layers, Needs, ProbedLayer, attempts};
use crate::error::{Error, Result};

/// The first argument of a process that measures; how often and a file follow.
const COSTS: &str = "__layer-costs";

/// If this process was started to measure: writes a line for each layer and turn, with its name and the microseconds of processor time with and without it. Unlike
/// the time that passes, these don't depend on what else the machine does.
pub(super) fn measure_if_asked() -> Option<u8> {
    let mut args = std::env::args_os().skip(1);
    if args.next()? != OsStr::new(COSTS) {
        return None;
    }
    let turns = args.next()?.to_str()?.parse().ok()?;
    let file = PathBuf::from(args.next()?);
    Some(u8::from(measure(turns, &file).is_err()))
}

fn measure(turns: u32, file: &Path) -> Result<()> {
    let failed = |cause: io::Error| Error::io("write", file, &cause);
    let dir = tempfile::tempdir().map_err(failed)?;
    let all = ProbedLayer::that_hold(&probe(dir.path())?);
    let trial = Trial::new(dir.path())?;
    let took = |layers: Layers| -> Result<i64> {
        let before = processor_micros();
        trial.run(layers, Needs::default(), &[attempts::NOTHING])?;
        Ok(processor_micros() - before)
    };
    let layers = Layer::ALL.into_iter().filter(|layer| all.has(*layer));
    let one = layers.map(|layer| (layer.name(), all.without(layer)));
    let measured: Vec<(&str, Layers)> = one.chain([("all", Layers::default())]).collect();
    let mut lines = String::new();
    for _ in 0..turns {
        for (name, less) in &measured {
            let (with, without) = (took(all)?, took(*less)?);
            lines += &format!("{name}\t{with}\t{without}\n");
        }
    }
    fs::write(file, lines).map_err(failed)
}

/// The processor time of this process and of everything that it has started and waited for.
fn processor_micros() -> i64 {
    let usage = [UsageWho::RUSAGE_SELF, UsageWho::RUSAGE_CHILDREN].map(getrusage);
    let micros = usage
        .into_iter()
        .flatten()
        .map(|usage| usage.user_time().num_microseconds() + usage.system_time().num_microseconds());
    micros.sum()
}
