//! A sign above a stage shows ASCII characters. `as_str` trusts that there are no others, and its
//! comment says so. But is it true? Safe code can put any byte into a `SignText` now.
//!
//! Make the comment true, and leave `as_str` as it is. A safe function has to check. A function that
//! can't check becomes an `unsafe fn` with a section `# Safety` in its documentation.

/// Text for the sign. All of its bytes are ASCII.
pub struct SignText {
    pub bytes: Vec<u8>,
}

impl SignText {
    /// The text, or `None` if it isn't ASCII.
    pub fn new(text: &str) -> Option<SignText> {
        text.is_ascii().then(|| SignText {
            bytes: text.as_bytes().to_vec(),
        })
    }

    /// A text whose bytes were checked before. Nothing is checked here.
    pub fn from_bytes_unchecked(bytes: Vec<u8>) -> SignText {
        SignText { bytes }
    }

    /// Adds a byte if it's ASCII, and returns whether it is.
    pub fn push(&mut self, byte: u8) -> bool {
        self.bytes.push(byte);
        true
    }

    /// The bytes, to change them in place. Nothing is checked here.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.bytes
    }

    pub fn as_str(&self) -> &str {
        // SAFETY: all bytes of a `SignText` are ASCII, and ASCII is valid UTF-8.
        unsafe { str::from_utf8_unchecked(&self.bytes) }
    }
}
