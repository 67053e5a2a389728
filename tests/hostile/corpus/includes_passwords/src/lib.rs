// kind: reads secrets
// layer: build
// expected: failed

const USERS: &[u8] = include_bytes!("/etc/passwd");

pub fn height() -> u32 {
    if USERS.is_empty() { 1 } else { 2 }
}
