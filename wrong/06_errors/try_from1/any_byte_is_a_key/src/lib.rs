//! Every number up to 255 becomes a key.

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

impl TryFrom<i32> for Key {
    type Error = NotAKey;

    fn try_from(number: i32) -> Result<Key, NotAKey> {
        match u8::try_from(number) {
            Ok(key) => Ok(Key(key)),
            _ => Err(NotAKey(number)),
        }
    }
}
