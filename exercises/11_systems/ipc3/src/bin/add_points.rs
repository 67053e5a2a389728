//! `add_points FILE TEAM POINTS` adds points on a board, from another process.

use std::fs::File;
use std::sync::atomic::Ordering::Relaxed;

use ipc3::Board;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, team, points] = &arguments[..] else {
        panic!("usage: add_points FILE TEAM POINTS");
    };
    let file = File::options().read(true).write(true).open(file).unwrap();
    let board = Board::open(&file).unwrap();
    let team: usize = team.parse().unwrap();
    board.points()[team].fetch_add(points.parse().unwrap(), Relaxed);
}
