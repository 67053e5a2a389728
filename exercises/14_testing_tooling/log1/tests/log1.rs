use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Mutex, Once};

use log::{LevelFilter, Log, Metadata, Record};
use log1::{DRAWN, mow};

/// A logger that keeps all lines.
struct Keeper(Mutex<Vec<String>>);

static KEEPER: Keeper = Keeper(Mutex::new(Vec::new()));

impl Log for Keeper {
    fn enabled(&self, _: &Metadata) -> bool {
        true
    }

    fn log(&self, record: &Record) {
        let line = format!("{} {}: {}", record.level(), record.target(), record.args());
        self.0.lock().unwrap().push(line);
    }

    fn flush(&self) {}
}

/// What is logged up to this level while a lawn is mown, and how often the lawn is drawn.
fn logged(level: LevelFilter, lawn: &str) -> (Vec<String>, u32) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    static INSTALL: Once = Once::new();
    let _turn = ONE_AT_A_TIME.lock();
    INSTALL.call_once(|| log::set_logger(&KEEPER).unwrap());
    log::set_max_level(level);
    DRAWN.store(0, Relaxed);
    let mut lawn: Vec<char> = lawn.chars().collect();
    mow(&mut lawn);
    (
        KEEPER.0.lock().unwrap().drain(..).collect(),
        DRAWN.load(Relaxed),
    )
}

#[test]
fn the_beginning_and_the_end_are_information() {
    let (lines, _) = logged(LevelFilter::Info, r#""""#);
    let expected = [
        "INFO log1: begins with 2 fields",
        "INFO log1: ends with 2 fields mown",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_stone_is_a_warning() {
    let (lines, _) = logged(LevelFilter::Warn, r#""o""#);
    assert_eq!(lines, ["WARN log1: there is a stone at 1"]);
}

#[test]
fn each_field_is_a_detail() {
    let (lines, _) = logged(LevelFilter::Debug, r#""o""#);
    assert_eq!(lines.len(), 5, "{lines:?}");
    assert_eq!(lines[1], "DEBUG log1: mows field 0");
    assert_eq!(lines[3], "DEBUG log1: mows field 2");
}

#[test]
fn the_drawing_has_a_target_of_its_own() {
    let (lines, _) = logged(LevelFilter::Trace, r#""o"#);
    let drawings = lines
        .iter()
        .filter(|line| line.starts_with("TRACE lawn::map"));
    assert_eq!(
        Vec::from_iter(drawings),
        [r#"TRACE lawn::map: "o"#, "TRACE lawn::map: .o"]
    );
    assert_eq!(lines.len(), 6, "{lines:?}");
}

#[test]
fn nothing_is_drawn_in_vain() {
    assert_eq!(logged(LevelFilter::Debug, r#""""""#).1, 0);
    assert_eq!(logged(LevelFilter::Trace, r#""""""#).1, 4);
}

#[test]
fn the_lawn_is_mown() {
    let mut lawn = ['"', 'o', '"'];
    assert_eq!(mow(&mut lawn), 2);
    assert_eq!(lawn, ['.', 'o', '.']);
}
