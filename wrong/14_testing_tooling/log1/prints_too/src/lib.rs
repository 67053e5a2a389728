//! Logs, and goes on printing.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use log::{debug, info, trace, warn};

/// How often the lawn was drawn, so that the tests can look at it.
pub static DRAWN: AtomicU32 = AtomicU32::new(0);

/// Mows a lawn: `"` is grass and `o` a stone. Returns the number of fields that were mown.
pub fn mow(lawn: &mut [char]) -> u32 {
    let mut mown = 0;
    println!("begins with {} fields", lawn.len());
    info!("begins with {} fields", lawn.len());
    for index in 0..lawn.len() {
        trace!(target: "lawn::map", "{}", drawing(lawn));
        if lawn[index] == 'o' {
            warn!("there is a stone at {index}");
            continue;
        }
        debug!("mows field {index}");
        lawn[index] = '.';
        mown += 1;
    }
    info!("ends with {mown} fields mown");
    mown
}

fn drawing(lawn: &[char]) -> String {
    DRAWN.fetch_add(1, Relaxed);
    lawn.iter().collect()
}
