//! Gives a link the size of its target, so another program looks for content after it.

use crate::header::{
    BLOCK, Block, CHECKSUM, GROUP, KIND, MAGIC, MODE, MODIFIED, NAME, PREFIX, SIZE, TARGET, USER,
    VERSION, checksum,
};
use crate::{Entry, Error, Kind};

/// The archive with these entries.
pub fn write(entries: &[Entry]) -> Result<Vec<u8>, Error> {
    let mut archive = Vec::new();
    for entry in entries {
        archive.extend(header(entry)?);
        if let Kind::File(content) = &entry.kind {
            archive.extend(content);
            archive.resize(archive.len().next_multiple_of(BLOCK), 0);
        }
    }
    archive.extend([0; BLOCK]);
    archive.extend([0; BLOCK]);
    Ok(archive)
}

fn header(entry: &Entry) -> Result<Block, Error> {
    let mut path = entry.path.clone();
    let (kind, size, target) = match &entry.kind {
        Kind::File(content) => (b'0', content.len(), ""),
        Kind::Directory => {
            path.push('/');
            (b'5', 0, "")
        }
        Kind::Link(target) => (b'2', target.len(), target.as_str()),
    };
    let (prefix, name) = split(&path);
    let mut block = [0; BLOCK];
    text(&mut block[NAME], name)?;
    text(&mut block[PREFIX], prefix)?;
    text(&mut block[TARGET], target)?;
    number(&mut block[MODE], entry.mode.into())?;
    number(&mut block[USER], entry.user.into())?;
    number(&mut block[GROUP], entry.group.into())?;
    number(&mut block[SIZE], size as u64)?;
    number(&mut block[MODIFIED], entry.modified)?;
    block[KIND] = kind;
    text(&mut block[MAGIC], "ustar")?;
    text(&mut block[VERSION], "00")?;
    let sum = checksum(&block);
    let last = CHECKSUM.end - 1;
    number(&mut block[CHECKSUM.start..last], sum)?;
    block[last] = b' ';
    Ok(block)
}

/// A path as prefix and name. The prefix is empty if the path fits without one, or if no slash divides it well.
fn split(path: &str) -> (&str, &str) {
    if path.len() <= NAME.len() {
        return ("", path);
    }
    let slashes = path.match_indices('/');
    let mut halves = slashes.map(|(slash, _)| (&path[..slash], &path[slash + 1..]));
    let fits = |(prefix, name): &(&str, &str)| {
        (1..=PREFIX.len()).contains(&prefix.len()) && (1..=NAME.len()).contains(&name.len())
    };
    halves.find(fits).unwrap_or(("", path))
}

fn text(field: &mut [u8], text: &str) -> Result<(), Error> {
    let start = field.get_mut(..text.len());
    let start = start.ok_or_else(|| Error::TooLong(text.to_owned()))?;
    start.copy_from_slice(text.as_bytes());
    Ok(())
}

/// Octal digits with zeros in front, and one byte of 0 after them.
fn number(field: &mut [u8], value: u64) -> Result<(), Error> {
    let width = field.len() - 1;
    let digits = format!("{value:0width$o}");
    if digits.len() > width {
        return Err(Error::TooLarge(value));
    }
    field[..width].copy_from_slice(digits.as_bytes());
    Ok(())
}
