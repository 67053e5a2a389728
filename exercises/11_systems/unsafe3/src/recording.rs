//! Functions for recorded sound, from a contributor. They are safe to call, so they must keep the
//! contracts of `contracts.rs` for all arguments.

use crate::contracts::{get_unchecked, slice_unchecked};

/// The sample closest to this position. Positions outside mean the first or the last sample.
pub fn nearest(samples: &[i16], position: f32) -> i16 {
    let last = samples.len() as f32 - 1.0;
    let index = position.round().max(0.0).min(last);
    // SAFETY: `index` is between 0 and the last index.
    unsafe { get_unchecked(samples, index as usize) }
}

/// The samples of one bar: `length` samples from `start` on. Empty if they aren't all recorded.
pub fn bar(samples: &[i16], start: usize, length: usize) -> &[i16] {
    if start.wrapping_add(length) <= samples.len() {
        // SAFETY: the end of the bar was compared with the end of the recording.
        unsafe { slice_unchecked(samples, start, length) }
    } else {
        &[]
    }
}

/// The sample halfway between the first and the last one of a bar. Silence if the bar is empty.
pub fn middle(bar: &[i16]) -> i16 {
    if bar.is_empty() {
        return 0;
    }
    // SAFETY: the bar has at least one sample, and half of a length is less than the length.
    unsafe { get_unchecked(bar, bar.len() / 2) }
}

/// Echoes a sample: it comes back `delay` samples later. Silence at the beginning.
pub fn echo(samples: &[i16], index: usize, delay: usize) -> i16 {
    if delay > index || delay >= samples.len() {
        return 0;
    }
    // SAFETY: `index - delay` can't be less than 0, and `delay` is inside the recording.
    unsafe { get_unchecked(samples, index - delay) }
}
