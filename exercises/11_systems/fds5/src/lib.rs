//! A sketch is in memory, in a file that has no name (`memfd`, on Linux). One process can hand it to
//! another one through a Unix socket: the kernel makes a descriptor for the receiver that refers to the
//! same open file.
//!
//! `send` is finished. Write `receive`: descriptors come beside the bytes, as *ancillary* data. A message
//! without a descriptor is an error, and the descriptor must not be inherited by other programs.

use std::io::{self, ErrorKind, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;

use rustix::cmsg_space;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};

/// Sends an open file, together with one byte: there is no message without bytes.
pub fn send(socket: &UnixStream, file: impl AsFd) -> io::Result<()> {
    let files = [file.as_fd()];
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(1))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    ancillary.push(SendAncillaryMessage::ScmRights(&files));
    let byte = [IoSlice::new(b"f")];
    sendmsg(socket, &byte, &mut ancillary, SendFlags::empty())?;
    Ok(())
}

/// Receives an open file. The errors are `UnexpectedEof` if the other side has hung up, and `InvalidData`
/// if a byte comes without a file.
pub fn receive(socket: &UnixStream) -> io::Result<OwnedFd> {
    let mut byte = [0];
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(1))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    todo!("receive a byte and a file, and take the file out of `ancillary.drain()`")
}
