//! The loopback device of a network namespace, which is down at first: with it, programs in there can connect to each other.

use std::io;

use rustix::net::{
    AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, recv, send, socket_with,
};

/// The kernel's numbers for a request that changes a device, asks for an answer, and says that a device is up.
const CHANGE_DEVICE: u16 = 16;
const REQUEST_WITH_ANSWER: u16 = 1 | 4;
const UP: u32 = 1;

/// The loopback device is the first one of each namespace.
const LOOPBACK: u32 = 1;

/// Where the kernel's error is in its answer.
const ERROR: std::ops::Range<usize> = 16..20;

/// Switches it on.
pub(super) fn switch_on() -> io::Result<()> {
    // Its protocol 0 is about devices.
    let kind = SocketType::RAW;
    let socket = socket_with(AddressFamily::NETLINK, kind, SocketFlags::CLOEXEC, None)?;
    send(&socket, &request(), SendFlags::empty())?;
    let mut answer = [0; 64];
    let (count, _) = recv(&socket, &mut answer[..], RecvFlags::empty())?;
    let error = answer.get(ERROR).filter(|_| count >= ERROR.end);
    match error
        .and_then(|bytes| bytes.try_into().ok())
        .map(i32::from_ne_bytes)
    {
        Some(0) => Ok(()),
        Some(error) => Err(io::Error::from_raw_os_error(error.wrapping_neg())),
        None => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

/// A header (length, kind, flags, number, sender) and what it's about (family, type, device, flags, which flags to change).
fn request() -> [u8; 32] {
    let mut bytes = [0; 32];
    let fields: [(usize, &[u8]); 6] = [
        (0, &32_u32.to_ne_bytes()),
        (4, &CHANGE_DEVICE.to_ne_bytes()),
        (6, &REQUEST_WITH_ANSWER.to_ne_bytes()),
        (20, &LOOPBACK.to_ne_bytes()),
        (24, &UP.to_ne_bytes()),
        (28, &UP.to_ne_bytes()),
    ];
    for (at, field) in fields {
        bytes[at..at + field.len()].copy_from_slice(field);
    }
    bytes
}
