//! `Send` and `Sync` follow from the fields, also from private ones.

use scores::Table;
use std::thread;

fn main() {
    let table = Table::default();
    thread::spawn(move || println!("{}", table.count()));
}
