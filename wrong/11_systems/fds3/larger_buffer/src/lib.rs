//! Reads once, with a larger buffer.

use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

use rustix::event::epoll::{self, CreateFlags, Event, EventData, EventFlags};

pub struct PostOffice {
    epoll: OwnedFd,
    boxes: Vec<UnixStream>,
}

impl PostOffice {
    pub fn open() -> io::Result<PostOffice> {
        Ok(PostOffice {
            epoll: epoll::create(CreateFlags::CLOEXEC)?,
            boxes: Vec::new(),
        })
    }

    /// Adds a mailbox, and returns its number.
    pub fn add(&mut self, letters: UnixStream) -> io::Result<usize> {
        letters.set_nonblocking(true)?;
        let number = self.boxes.len();
        let data = EventData::new_u64(number as u64);
        epoll::add(&self.epoll, &letters, data, EventFlags::IN | EventFlags::ET)?;
        self.boxes.push(letters);
        Ok(number)
    }

    /// Waits for news, and collects everything that has come: the number of each box, and what was in it.
    pub fn collect(&mut self) -> io::Result<Vec<(usize, Vec<u8>)>> {
        let mut events: Vec<Event> = Vec::with_capacity(64);
        epoll::wait(
            &self.epoll,
            rustix::buffer::spare_capacity(&mut events),
            None,
        )?;
        let mut collected = Vec::new();
        for event in events {
            let number = event.data.u64() as usize;
            let mut letters = vec![0; 4096];
            let count = self.boxes[number].read(&mut letters)?;
            letters.truncate(count);
            collected.push((number, letters));
        }
        collected.sort();
        Ok(collected)
    }
}
