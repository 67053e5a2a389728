//! Writes the same text for each record.

use std::io::Write;
use std::sync::Mutex;

use log::{LevelFilter, Log, Metadata, Record};

/// Which records are written: a level for each module, and one for all others.
#[derive(Debug)]
pub struct Filter {
    others: LevelFilter,
    modules: Vec<(String, LevelFilter)>,
}

impl Filter {
    /// Reads a filter such as "warn,engine=debug". What isn't a level is `Off`.
    pub fn parse(text: &str) -> Filter {
        let level = |name: &str| name.parse().unwrap_or(LevelFilter::Off);
        let (modules, general): (Vec<&str>, Vec<&str>) =
            text.split(',').partition(|part| part.contains('='));
        let modules = modules.iter().filter_map(|part| part.split_once('='));
        Filter {
            others: general.last().map_or(LevelFilter::Off, |name| level(name)),
            modules: modules
                .map(|(module, name)| (module.to_string(), level(name)))
                .collect(),
        }
    }

    /// The level of a module, such as `engine::clock`.
    pub fn level_for(&self, module: &str) -> LevelFilter {
        let contains = |name: &str| {
            let rest = module.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        };
        let fitting = self.modules.iter().filter(|(name, _)| contains(name));
        let longest = fitting.max_by_key(|(name, _)| name.len());
        longest.map_or(self.others, |(_, level)| *level)
    }

    /// The most detailed level of all.
    pub fn highest(&self) -> LevelFilter {
        let levels = self.modules.iter().map(|(_, level)| *level);
        levels.fold(self.others, Ord::max)
    }
}

/// Writes the records that a filter lets through.
pub struct Logger<W> {
    pub filter: Filter,
    pub output: Mutex<W>,
}

impl<W: Write + Send> Log for Logger<W> {
    fn enabled(&self, metadata: &Metadata) -> bool {
        metadata.level() <= self.filter.level_for(metadata.target())
    }

    fn log(&self, record: &Record) {
        if !self.enabled(record.metadata()) {
            return;
        }
        if let Ok(mut output) = self.output.lock() {
            let (level, target) = (record.level(), record.target());
            let _ = writeln!(output, "{level} {target}: it is 80 degrees");
        }
    }

    fn flush(&self) {
        if let Ok(mut output) = self.output.lock() {
            let _ = output.flush();
        }
    }
}
