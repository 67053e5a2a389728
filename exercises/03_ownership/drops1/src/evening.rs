//! A table, some candles, and a song.

use std::cell::RefCell;

thread_local! {
    static NOTES: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Records a line. Level 04 explains how it works.
fn note(line: &'static str) {
    NOTES.with_borrow_mut(|notes| notes.push(line));
}

struct Candle(&'static str);

impl Drop for Candle {
    fn drop(&mut self) {
        note(self.0);
    }
}

struct Table {
    _center: Candle,
    _corner: Candle,
}

fn dinner() {
    let _hall = Candle("hall");
    let _table = Table {
        _corner: Candle("corner"),
        _center: Candle("center"),
    };
    {
        let _stairs = Candle("stairs");
    }
    let _window = Candle("window");
    let _window = Candle("other window");
    note("song");
}

/// Runs the evening and returns what was recorded.
pub fn evening() -> Vec<&'static str> {
    dinner();
    NOTES.take()
}
