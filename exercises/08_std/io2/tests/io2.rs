use std::fs::{self, OpenOptions};
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};

use io2::{Logbook, Reading};

fn reading(minute: u32, tenths: i16) -> Reading {
    Reading { minute, tenths }
}

/// A slow disk in memory: it reads and writes 3 bytes at a time, and counts the bytes that are read.
struct Disk<'a> {
    bytes: Cursor<&'a mut Vec<u8>>,
    read: &'a mut usize,
}

impl Read for Disk<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let room = buffer.len().min(3);
        let read = self.bytes.read(&mut buffer[..room])?;
        *self.read += read;
        Ok(read)
    }
}

impl Write for Disk<'_> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.bytes.write(&buffer[..buffer.len().min(3)])
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Disk<'_> {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(position)
    }
}

/// Works on a logbook with these bytes. Returns the bytes afterwards, and how many were read.
fn work(bytes: &[u8], work: impl FnOnce(Logbook<Disk<'_>>) -> io::Result<()>) -> (Vec<u8>, usize) {
    let (mut bytes, mut read) = (bytes.to_vec(), 0);
    let disk = Disk {
        bytes: Cursor::new(&mut bytes),
        read: &mut read,
    };
    work(Logbook::on(disk)).expect("the disk works");
    (bytes, read)
}

/// The minutes 10, 11 and 12, with 1, -1 and 300 tenths of a degree.
const THREE: [u8; 18] = [
    10, 0, 0, 0, 1, 0, // 10, 1
    11, 0, 0, 0, 255, 255, // 11, -1
    12, 0, 0, 0, 44, 1, // 12, 300
];

#[test]
fn readings_are_counted() {
    work(&THREE, |mut book| {
        assert_eq!(book.count()?, 3);
        Ok(())
    });
    work(&[], |mut book| {
        assert_eq!(book.count()?, 0);
        Ok(())
    });
}

#[test]
fn a_reading_is_read() {
    work(&THREE, |mut book| {
        assert_eq!(book.get(2)?, Some(reading(12, 300)));
        assert_eq!(book.get(0)?, Some(reading(10, 1)));
        assert_eq!(book.get(1)?, Some(reading(11, -1)));
        Ok(())
    });
}

#[test]
fn after_the_end_there_is_nothing() {
    work(&THREE, |mut book| {
        assert_eq!(book.get(3)?, None);
        assert_eq!(book.get(u64::MAX)?, None, "no file has that many readings");
        Ok(())
    });
}

#[test]
fn a_reading_is_added_at_the_end() {
    let (bytes, _) = work(&THREE, |mut book| {
        book.get(0)?;
        book.add(reading(0x0403_0201, -2))?;
        assert_eq!(book.count()?, 4);
        Ok(())
    });
    assert_eq!(bytes[..18], THREE, "the other readings were changed");
    assert_eq!(bytes[18..], [1, 2, 3, 4, 254, 255]);
}

#[test]
fn a_reading_is_replaced() {
    let (bytes, _) = work(&THREE, |mut book| {
        assert!(
            book.replace(1, reading(9, 2))?,
            "there is a reading 1, but it wasn't replaced"
        );
        Ok(())
    });
    assert_eq!(bytes[..6], THREE[..6]);
    assert_eq!(bytes[6..12], [9, 0, 0, 0, 2, 0]);
    assert_eq!(bytes[12..], THREE[12..]);
}

#[test]
fn a_missing_reading_cannot_be_replaced() {
    let (bytes, _) = work(&THREE, |mut book| {
        assert!(
            !book.replace(3, reading(9, 2))?,
            "there is no reading 3, but it was replaced"
        );
        Ok(())
    });
    assert_eq!(bytes, THREE);
}

#[test]
fn a_piece_of_a_reading_does_not_count() {
    let (bytes, _) = work(&THREE[..16], |mut book| {
        assert_eq!(book.count()?, 2);
        assert_eq!(book.get(2)?, None);
        assert!(
            !book.replace(2, reading(9, 2))?,
            "reading 2 isn't complete, but it was replaced"
        );
        book.add(reading(13, 4))?;
        assert_eq!(book.get(2)?, Some(reading(13, 4)));
        Ok(())
    });
    assert_eq!(bytes.len(), 18, "the next reading didn't replace the piece");
}

#[test]
fn only_returned_bytes_are_read() {
    let (_, read) = work(&THREE.repeat(100), |mut book| {
        assert_eq!(book.count()?, 300);
        assert_eq!(book.get(250)?, Some(reading(11, -1)));
        book.replace(7, reading(1, 1))?;
        book.add(reading(2, 2))
    });
    assert_eq!(
        read, 6,
        "one reading of 6 bytes was returned, but {read} bytes were read"
    );
}

#[test]
fn a_real_file_works_too() -> io::Result<()> {
    let name = format!("io2-probe-{}", std::process::id());
    let path = std::env::temp_dir().join(name);
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(true)
        .open(&path)?;
    let mut book = Logbook::on(file);
    book.add(reading(1, 50))?;
    book.add(reading(2, 60))?;
    assert_eq!(book.get(0)?, Some(reading(1, 50)));
    assert_eq!(fs::read(&path)?.len(), 12);
    fs::remove_file(path)
}
