//! Lets safe code make a text without a check, and writes a contract that it need not keep.

/// Text for the sign. All of its bytes are ASCII.
pub struct SignText {
    bytes: Vec<u8>,
}

impl SignText {
    /// The text, or `None` if it isn't ASCII.
    pub fn new(text: &str) -> Option<SignText> {
        text.is_ascii().then(|| SignText {
            bytes: text.as_bytes().to_vec(),
        })
    }

    /// A text whose bytes were checked before. Nothing is checked here.
    ///
    /// # Safety
    ///
    /// All bytes must be ASCII.
    pub fn from_bytes_unchecked(bytes: Vec<u8>) -> SignText {
        SignText { bytes }
    }

    /// Adds a byte if it's ASCII, and returns whether it is.
    pub fn push(&mut self, byte: u8) -> bool {
        if byte.is_ascii() {
            self.bytes.push(byte);
        }
        byte.is_ascii()
    }

    /// The bytes, to change them in place. Nothing is checked here.
    ///
    /// # Safety
    ///
    /// When the borrow ends, all bytes must be ASCII.
    pub unsafe fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.bytes
    }

    pub fn as_str(&self) -> &str {
        // SAFETY: all bytes of a `SignText` are ASCII, and ASCII is valid UTF-8.
        unsafe { str::from_utf8_unchecked(&self.bytes) }
    }
}
