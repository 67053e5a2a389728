use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::Ordering::Relaxed;

use ipc3::{Board, TEAMS};
use rustix::mm::{Advice, madvise};

/// A new file of this length, full of zeros.
fn file(name: &str, length: u64) -> (PathBuf, File) {
    let path = std::env::temp_dir().join(format!("board-{name}-{}", std::process::id()));
    let mut options = File::options();
    let options = options.read(true).write(true).create(true).truncate(true);
    let file = options.open(&path).expect("the file can be made");
    file.set_len(length).expect("the file can be made longer");
    (path, file)
}

const LENGTH: u64 = 4 * TEAMS as u64;

#[test]
fn two_boards_show_the_same_points() {
    let (_, file) = file("two", LENGTH);
    let (first, second) = (Board::open(&file).unwrap(), Board::open(&file).unwrap());
    first.points()[3].store(7, Relaxed);
    assert_eq!(second.points()[3].load(Relaxed), 7);
    second.points()[15].fetch_add(1, Relaxed);
    assert_eq!(first.points()[15].load(Relaxed), 1);
}

fn add_points(file: &Path, team: &str, points: &str) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_add_points"));
    let status = program.arg(file).args([team, points]).status();
    assert!(status.expect("the program starts").success());
}

#[test]
fn another_process_adds_points() {
    let (path, file) = file("process", LENGTH);
    let board = Board::open(&file).unwrap();
    board.points()[0].store(10, Relaxed);
    add_points(&path, "0", "5");
    add_points(&path, "1", "2");
    let points = [0, 1].map(|team| board.points()[team].load(Relaxed));
    assert_eq!(points, [15, 2], "the board shows what it was like before");
}

#[test]
fn points_stay_in_the_file() {
    let (path, file) = file("stay", LENGTH);
    Board::open(&file).unwrap().points()[1].store(0x0101_0101, Relaxed);
    let bytes = std::fs::read(path).unwrap();
    assert_eq!(bytes[..12], [0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0]);
}

#[test]
fn a_file_that_is_too_short_is_an_error() {
    let (_, empty) = file("empty", 0);
    assert!(
        Board::open(&empty).is_err(),
        "reading would end the process"
    );
    let (_, short) = file("short", LENGTH - 1);
    assert!(Board::open(&short).is_err());
}

#[test]
fn a_file_that_cannot_be_written_is_an_error() {
    let (path, _) = file("read-only", LENGTH);
    let file = File::open(path).expect("the file can be read");
    assert!(Board::open(&file).is_err(), "it's open for reading only");
}

/// Whether there is memory at this address. The system refuses advice on memory that doesn't exist.
fn is_mapped(address: *const u8) -> bool {
    let address = address.cast_mut().cast();
    // SAFETY: `Normal` changes nothing.
    unsafe { madvise(address, 1, Advice::Normal) }.is_ok()
}

#[test]
fn a_dropped_board_is_unmapped() {
    let (_, file) = file("dropped", LENGTH);
    let board = Board::open(&file).unwrap();
    let address = board.points().as_ptr().cast();
    assert!(is_mapped(address));
    drop(board);
    assert!(!is_mapped(address), "the memory is still there");
}
