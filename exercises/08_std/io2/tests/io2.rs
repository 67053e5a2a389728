use std::fs::{self, OpenOptions};
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};

use io2::{Logbook, Reading};

fn reading(minute: u32, centimetres: i16) -> Reading {
    Reading {
        minute,
        centimetres,
    }
}

/// A slow disk in memory: it takes and gives 3 bytes at a time, and counts what is read.
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
    fn seek(&mut self, place: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(place)
    }
}

/// Works on a logbook over these bytes; returns the bytes afterwards, and how many of them were read.
fn work(bytes: &[u8], work: impl FnOnce(Logbook<Disk<'_>>) -> io::Result<()>) -> (Vec<u8>, usize) {
    let (mut bytes, mut read) = (bytes.to_vec(), 0);
    let disk = Disk {
        bytes: Cursor::new(&mut bytes),
        read: &mut read,
    };
    work(Logbook::on(disk)).expect("the disk works");
    (bytes, read)
}

/// The readings 10, 11 and 12, with waves of 1, -1 and 300 centimetres.
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
fn behind_the_end_is_nothing() {
    work(&THREE, |mut book| {
        assert_eq!(book.get(3)?, None);
        assert_eq!(book.get(u64::MAX)?, None, "no file has so many readings");
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
        assert!(book.replace(1, reading(9, 2))?, "there is a reading 1");
        Ok(())
    });
    assert_eq!(bytes[..6], THREE[..6]);
    assert_eq!(bytes[6..12], [9, 0, 0, 0, 2, 0]);
    assert_eq!(bytes[12..], THREE[12..]);
}

#[test]
fn what_is_not_there_cannot_be_replaced() {
    let (bytes, _) = work(&THREE, |mut book| {
        assert!(!book.replace(3, reading(9, 2))?, "there is no reading 3");
        Ok(())
    });
    assert_eq!(bytes, THREE);
}

#[test]
fn a_piece_of_a_reading_does_not_count() {
    let (bytes, _) = work(&THREE[..16], |mut book| {
        assert_eq!(book.count()?, 2);
        assert_eq!(book.get(2)?, None);
        assert!(!book.replace(2, reading(9, 2))?, "reading 2 is not whole");
        book.add(reading(13, 4))?;
        assert_eq!(book.get(2)?, Some(reading(13, 4)));
        Ok(())
    });
    assert_eq!(bytes.len(), 18, "the piece was not replaced");
}

#[test]
fn no_more_is_read_than_is_returned() {
    let (_, read) = work(&THREE.repeat(100), |mut book| {
        assert_eq!(book.count()?, 300);
        assert_eq!(book.get(250)?, Some(reading(11, -1)));
        book.replace(7, reading(1, 1))?;
        book.add(reading(2, 2))
    });
    assert_eq!(read, 6, "one reading of 6 bytes was asked for");
}

#[test]
fn a_file_works_as_well() -> io::Result<()> {
    let name = format!("io2-buoy-{}", std::process::id());
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
