//! A synthesizer numbers its keys from 0 to 127, and 60 is the C in the middle. Songs come as `i32`s, and not every
//! `i32` is a key. `transpose` already calls `try_from`, but the conversion doesn't exist yet.
//!
//! Implement `TryFrom<i32>` for `Key`, with `NotAKey` as its error. Use a conversion of the standard library that can
//! fail, too. An `as` would turn 316 into 60, so a lint rejects it.

/// A key of the synthesizer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Key(u8);

/// There is no key with this number.
#[derive(Debug, PartialEq)]
pub struct NotAKey(pub i32);

impl Key {
    pub fn number(self) -> u8 {
        self.0
    }

    /// The key that is this many steps to the right, or to the left if it's negative.
    pub fn transpose(self, steps: i32) -> Result<Key, NotAKey> {
        Key::try_from(i32::from(self.0) + steps)
    }
}

/// A chord: the keys that are this many steps away from the lowest one, or the first error.
pub fn chord(lowest: Key, steps: &[i32]) -> Result<Vec<Key>, NotAKey> {
    let mut keys = vec![lowest];
    for &step in steps {
        keys.push(lowest.transpose(step)?);
    }
    Ok(keys)
}

// Here you can write the conversion.
