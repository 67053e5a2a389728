//! A logger of your own. It writes lines to anything that can be written to, and a filter such as
//! "warn,engine=debug,engine::clock=off" says which: `warn` in general, `debug` for the module `engine` and
//! the modules in it, and nothing of `engine::clock`. If several parts fit, the longest name counts.
//!
//! `parse` is done. Write `level_for`, and for `Log`, `enabled` and `log`. A line is "WARN engine: it is
//! hot". And `highest` is the most detailed level of all: the program gives it to `log::set_max_level`.

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
        todo!("the longest name that is the module or contains it")
    }

    /// The most detailed level of all.
    pub fn highest(&self) -> LevelFilter {
        todo!("the largest of all levels")
    }
}

/// Writes the records that a filter lets through.
pub struct Logger<W> {
    pub filter: Filter,
    pub output: Mutex<W>,
}

impl<W: Write + Send> Log for Logger<W> {
    fn enabled(&self, metadata: &Metadata) -> bool {
        todo!("the target is the module, unless the caller chose another one")
    }

    fn log(&self, record: &Record) {
        todo!("one line, if it's enabled; an error of the output is no reason to panic")
    }

    fn flush(&self) {
        if let Ok(mut output) = self.output.lock() {
            let _ = output.flush();
        }
    }
}
