//! A robot mows a lawn. It says what it does with `println!`, whether anyone wants to know or not. A
//! library should use the macros of the crate log, and leave it to the program what becomes of them:
//!
//! - `info` when it begins and ends, `warn` for a stone, `debug` for each field that it mows, with the
//!   texts they have now;
//! - `trace` for the drawing, with `target: "lawn::map"`. Drawing is slow: without `trace`, nothing should
//!   be drawn.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// How often the lawn was drawn, so that the tests can look at it.
pub static DRAWN: AtomicU32 = AtomicU32::new(0);

/// Mows a lawn: `"` is grass and `o` a stone. Returns the number of fields that were mown.
pub fn mow(lawn: &mut [char]) -> u32 {
    let mut mown = 0;
    println!("begins with {} fields", lawn.len());
    for index in 0..lawn.len() {
        let drawing = drawing(lawn);
        println!("{drawing}");
        if lawn[index] == 'o' {
            println!("there is a stone at {index}");
            continue;
        }
        println!("mows field {index}");
        lawn[index] = '.';
        mown += 1;
    }
    println!("ends with {mown} fields mown");
    mown
}

fn drawing(lawn: &[char]) -> String {
    DRAWN.fetch_add(1, Relaxed);
    lawn.iter().collect()
}
