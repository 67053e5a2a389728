//! Reads 0 from a user, group or time that isn't a number.

use crate::header::{
    BLOCK, Block, CHECKSUM, GROUP, KIND, MAGIC, MODE, MODIFIED, NAME, PREFIX, SIZE, TARGET, USER,
    checksum,
};
use crate::{Entry, Error, Kind};

/// The entries of an archive.
pub fn read(archive: &[u8]) -> Result<Vec<Entry>, Error> {
    let mut entries = Vec::new();
    let mut rest = archive;
    loop {
        let (block, after) = rest.split_first_chunk().ok_or(Error::EndsTooSoon)?;
        if *block == [0; BLOCK] {
            return Ok(entries);
        }
        let (entry, blocks) = entry(block, after)?;
        entries.push(entry);
        rest = &after[blocks..];
    }
}

/// The entry with this header, and how many of the bytes after the header are its content.
fn entry(block: &Block, after: &[u8]) -> Result<(Entry, usize), Error> {
    if block[MAGIC] != *b"ustar" {
        return Err(Error::NotUstar);
    }
    if number::<u64>(&block[CHECKSUM])? != checksum(block) {
        return Err(Error::WrongChecksum);
    }
    let mut path = text(&block[NAME])?.to_owned();
    let prefix = text(&block[PREFIX])?;
    if !prefix.is_empty() {
        path = format!("{prefix}/{path}");
    }
    let mut blocks: &[u8] = &[];
    let kind = match block[KIND] {
        b'0' | 0 => {
            let size: usize = number(&block[SIZE])?;
            let end = size.checked_next_multiple_of(BLOCK);
            let found = end.and_then(|end| after.get(..end));
            blocks = found.ok_or(Error::EndsTooSoon)?;
            Kind::File(blocks[..size].to_vec())
        }
        b'2' => Kind::Link(text(&block[TARGET])?.to_owned()),
        b'5' => {
            path.truncate(path.trim_end_matches('/').len());
            Kind::Directory
        }
        other => return Err(Error::UnknownKind(other.into())),
    };
    let entry = Entry {
        path,
        mode: number(&block[MODE])?,
        user: number(&block[USER]).unwrap_or(0),
        group: number(&block[GROUP]).unwrap_or(0),
        modified: number(&block[MODIFIED]).unwrap_or(0),
        kind,
    };
    Ok((entry, blocks.len()))
}

fn text(field: &[u8]) -> Result<&str, Error> {
    str::from_utf8(before_zero(field)).map_err(|_| Error::NotUtf8)
}

/// A number of octal digits, with spaces around it or not. An empty field is 0.
fn number<T: TryFrom<u64>>(field: &[u8]) -> Result<T, Error> {
    let digits = text(field)
        .map_err(|_| Error::NotANumber)?
        .trim_matches(' ');
    let number = match digits {
        "" => Ok(0),
        _ if digits.starts_with('+') => return Err(Error::NotANumber),
        _ => u64::from_str_radix(digits, 8),
    };
    T::try_from(number.map_err(|_| Error::NotANumber)?).map_err(|_| Error::NotANumber)
}

/// The bytes of a field up to the first 0.
fn before_zero(field: &[u8]) -> &[u8] {
    let end = field.iter().position(|&byte| byte == 0);
    &field[..end.unwrap_or(field.len())]
}
