use std::io::{Error, Write};
use std::sync::Mutex;

use log::{Level, LevelFilter, Log, Record};
use log2::{Filter, Logger};

const FILTER: &str = "warn,engine=debug,engine::clock=off,sound=error";

fn level(module: &str) -> LevelFilter {
    Filter::parse(FILTER).level_for(module)
}

/// What a logger writes for one record.
fn written(filter: &str, level: Level, target: &str) -> String {
    let logger = Logger {
        filter: Filter::parse(filter),
        output: Mutex::new(Vec::new()),
    };
    let mut record = Record::builder();
    let record = record.level(level).target(target);
    let degrees = 20 * target.len();
    logger.log(&record.args(format_args!("it is {degrees} degrees")).build());
    String::from_utf8(logger.output.into_inner().unwrap()).unwrap()
}

#[test]
fn a_module_has_its_level() {
    assert_eq!(level("engine"), LevelFilter::Debug);
    assert_eq!(level("sound"), LevelFilter::Error);
    assert_eq!(level("screen"), LevelFilter::Warn);
}

#[test]
fn modules_in_a_module_have_its_level() {
    assert_eq!(level("engine::moves::pawn"), LevelFilter::Debug);
    assert_eq!(level("engineering"), LevelFilter::Warn, "another module");
    assert_eq!(level("my::engine"), LevelFilter::Warn, "another module");
}

#[test]
fn the_longest_name_counts() {
    assert_eq!(level("engine::clock"), LevelFilter::Off);
    assert_eq!(level("engine::clock::alarm"), LevelFilter::Off);
    let other_order = Filter::parse("a::b=trace,a=error");
    assert_eq!(other_order.level_for("a::b::c"), LevelFilter::Trace);
}

#[test]
fn the_highest_level_is_the_most_detailed() {
    assert_eq!(Filter::parse(FILTER).highest(), LevelFilter::Debug);
    assert_eq!(Filter::parse("info,a=error").highest(), LevelFilter::Info);
    assert_eq!(Filter::parse("").highest(), LevelFilter::Off);
}

#[test]
fn a_record_is_a_line() {
    let line = "ERROR oven: it is 80 degrees\n";
    assert_eq!(written("warn", Level::Error, "oven"), line);
    let line = "DEBUG engine::heat: it is 240 degrees\n";
    assert_eq!(written(FILTER, Level::Debug, "engine::heat"), line);
}

#[test]
fn what_the_filter_holds_back_is_not_written() {
    assert_eq!(written("warn", Level::Info, "oven"), "");
    assert_eq!(written("off", Level::Error, "oven"), "");
    assert_eq!(written(FILTER, Level::Error, "engine::clock"), "");
}

/// An output on a full disk.
#[derive(Default)]
struct Full {
    flushed: bool,
}

impl Write for Full {
    fn write(&mut self, _: &[u8]) -> Result<usize, Error> {
        Err(Error::other("the disk is full"))
    }

    fn flush(&mut self) -> Result<(), Error> {
        self.flushed = true;
        Err(Error::other("the disk is full"))
    }
}

#[test]
fn an_output_that_fails_does_not_panic() {
    let (filter, output) = (Filter::parse("trace"), Mutex::default());
    let logger = Logger::<Full> { filter, output };
    logger.log(&Record::builder().level(Level::Warn).build());
    logger.flush();
    assert!(logger.output.into_inner().unwrap().flushed);
}
