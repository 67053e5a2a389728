//! Measures what each layer costs: the same program, in turns with all layers that hold and without one of them. `bench/layers.py` asks for it.

use std::ffi::OsStr;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use super::trial::{Trial, probe};
use super::{Layer, Layers, Needs, ProbedLayer, attempts};
use crate::error::{Error, Result};

/// The first argument of a process that measures; how often follows.
const COSTS: &str = "__layer-costs";

/// If this process was started to measure: prints a line for each layer and turn, with its name and the microseconds with and without it.
pub(super) fn measure_if_asked() -> Option<u8> {
    let mut args = std::env::args_os().skip(1);
    if args.next()? != OsStr::new(COSTS) {
        return None;
    }
    let turns = args.next()?.to_str()?.parse().ok()?;
    Some(u8::from(measure(turns).is_err()))
}

fn measure(turns: u32) -> Result<()> {
    let failed = |cause: io::Error| Error::io("write to", std::env::temp_dir(), &cause);
    let dir = tempfile::tempdir().map_err(failed)?;
    let all = ProbedLayer::that_hold(&probe(dir.path())?);
    let trial = Trial::new(dir.path())?;
    let took = |layers: Layers| -> Result<Duration> {
        let started = Instant::now();
        trial.run(layers, Needs::default(), &[attempts::NOTHING])?;
        Ok(started.elapsed())
    };
    let layers = Layer::ALL.into_iter().filter(|layer| all.has(*layer));
    let one = layers.map(|layer| (layer.name(), all.without(layer)));
    let measured: Vec<(&str, Layers)> = one.chain([("all", Layers::default())]).collect();
    for _ in 0..turns {
        for (name, less) in &measured {
            let (with, without) = (took(all)?.as_micros(), took(*less)?.as_micros());
            writeln!(io::stdout(), "{name}\t{with}\t{without}").map_err(failed)?;
        }
    }
    Ok(())
}
