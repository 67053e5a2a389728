//! The `unsafe` functions don't say what the caller has to promise.

pub struct SignText {
    bytes: Vec<u8>,
}

impl SignText {
    pub fn new(text: &str) -> Option<SignText> {
        text.is_ascii().then(|| SignText {
            bytes: text.as_bytes().to_vec(),
        })
    }

    pub unsafe fn from_bytes_unchecked(bytes: Vec<u8>) -> SignText {
        SignText { bytes }
    }

    pub fn push(&mut self, byte: u8) -> bool {
        if byte.is_ascii() {
            self.bytes.push(byte);
        }
        byte.is_ascii()
    }

    pub unsafe fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.bytes
    }

    pub fn as_str(&self) -> &str {
        // SAFETY: all bytes of a `SignText` are ASCII, and ASCII is valid UTF-8.
        unsafe { str::from_utf8_unchecked(&self.bytes) }
    }
}
