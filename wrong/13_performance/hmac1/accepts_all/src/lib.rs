//! Accepts every tag of the right length.

pub fn tag(_key: &[u8], _message: &[u8]) -> [u8; 32] {
    [0; 32]
}

pub fn is_genuine(_key: &[u8], _message: &[u8], received: &[u8], length: usize) -> bool {
    received.len() == length
}
