//! `Order`: what the runner asks of a supervisor, encoded as bytes.

use std::ffi::{OsStr, OsString};
use std::io;
use std::io::Read;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::PathBuf;

use super::Disguise;
use super::program::AllowedPaths;
use super::sandbox::{Layers, Needs, Sandboxed};

/// What the runner asks of the supervisor.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Order {
    /// In bytes; 0 means no limit.
    pub(super) memory: u64,
    /// The program's standard input.
    pub(super) stdin: Vec<u8>,
    /// Whether the program is a compiler that expects cargo's job server.
    pub(super) job_server: bool,
    /// How the program's own file is hidden from it.
    pub(super) disguise: Option<Disguise>,
    pub(super) allowed_paths: AllowedPaths,
    /// In milliseconds; 0 means no limit. The runner watches it, too.
    pub(super) time: u64,
    pub(super) sandboxed: Option<Sandboxed>,
}

impl Order {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = self.memory.to_le_bytes().to_vec();
        bytes.push(u8::from(self.job_server));
        push(&mut bytes, &self.stdin);
        let disguise = self.disguise.clone().unwrap_or_default();
        for folder in [&disguise.entrance, &disguise.hidden] {
            push(&mut bytes, folder.as_os_str().as_bytes());
        }
        bytes.push(u8::from(disguise.length.is_some()));
        bytes.extend(disguise.length.unwrap_or(0).to_le_bytes());
        bytes.push(u8::from(self.allowed_paths.moves_files));
        bytes.push(u8::from(self.allowed_paths.is_inspected));
        for paths in [&self.allowed_paths.writable, &self.allowed_paths.readable] {
            push_paths(&mut bytes, paths.as_deref());
        }
        push_paths(&mut bytes, Some(&self.allowed_paths.executable));
        bytes.extend(self.time.to_le_bytes());
        bytes.push(u8::from(self.sandboxed.is_some()));
        if let Some(sandboxed) = &self.sandboxed {
            bytes.extend(sandboxed.layers.bits().to_le_bytes());
            bytes.push(sandboxed.needs.bits());
            bytes.extend(u64::from(sandboxed.user.unwrap_or(0)).to_le_bytes());
            push_paths(
                &mut bytes,
                sandboxed.scratch.as_ref().map(std::slice::from_ref),
            );
            push_paths(&mut bytes, Some(&sandboxed.entrances));
        }
        bytes
    }

    pub(super) fn receive(mut from: impl Read) -> io::Result<Self> {
        let memory = number(&mut from)?;
        Ok(Self {
            memory,
            job_server: flag(&mut from)?,
            stdin: text(&mut from)?,
            disguise: disguise(&mut from)?,
            allowed_paths: AllowedPaths {
                moves_files: flag(&mut from)?,
                is_inspected: flag(&mut from)?,
                writable: paths(&mut from)?,
                readable: paths(&mut from)?,
                executable: paths(&mut from)?.unwrap_or_default(),
            },
            time: number(&mut from)?,
            sandboxed: sandboxed(&mut from)?,
        })
    }
}

fn push(bytes: &mut Vec<u8>, text: &[u8]) {
    bytes.extend((text.len() as u64).to_le_bytes());
    bytes.extend(text);
}

fn push_paths(bytes: &mut Vec<u8>, paths: Option<&[PathBuf]>) {
    for path in paths.into_iter().flatten() {
        push(bytes, OsStr::as_bytes(path.as_os_str()));
    }
    // An empty path ends the list. The byte after it shows whether there is a list.
    push(bytes, b"");
    bytes.push(u8::from(paths.is_some()));
}

fn sandboxed(mut from: impl Read) -> io::Result<Option<Sandboxed>> {
    if !flag(&mut from)? {
        return Ok(None);
    }
    let mut layers = [0; 2];
    from.read_exact(&mut layers)?;
    let mut needs = [0];
    from.read_exact(&mut needs)?;
    let user = u32::try_from(number(&mut from)?).unwrap_or(0);
    Ok(Some(Sandboxed {
        layers: Layers::from_bits(u16::from_le_bytes(layers)),
        needs: Needs::from_bits(needs[0]),
        user: (user != 0).then_some(user),
        scratch: paths(&mut from)?.and_then(|paths| paths.into_iter().next()),
        entrances: paths(&mut from)?.unwrap_or_default(),
    }))
}

fn paths(mut from: impl Read) -> io::Result<Option<Vec<PathBuf>>> {
    let mut paths = Vec::new();
    loop {
        let path = path(&mut from)?;
        if path.as_os_str().is_empty() {
            break;
        }
        paths.push(path);
    }
    Ok(flag(&mut from)?.then_some(paths))
}

fn disguise(mut from: impl Read) -> io::Result<Option<Disguise>> {
    let (entrance, hidden) = (path(&mut from)?, path(&mut from)?);
    let has_length = flag(&mut from)?;
    let length = number(&mut from)?;
    let disguise = Disguise {
        entrance,
        hidden,
        length: has_length.then_some(length),
    };
    Ok(Some(disguise).filter(|disguise| *disguise != Disguise::default()))
}

fn path(mut from: impl Read) -> io::Result<PathBuf> {
    Ok(PathBuf::from(OsString::from_vec(text(&mut from)?)))
}

fn flag(mut from: impl Read) -> io::Result<bool> {
    let mut byte = [0];
    from.read_exact(&mut byte)?;
    Ok(byte == [1])
}

fn number(mut from: impl Read) -> io::Result<u64> {
    let mut bytes = [0; 8];
    from.read_exact(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}

fn text(mut from: impl Read) -> io::Result<Vec<u8>> {
    let length = number(&mut from)?;
    let mut bytes = vec![0; usize::try_from(length).unwrap_or(0)];
    from.read_exact(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_can_be_decoded() {
        let dirs = |dirs: &[&str]| Some(dirs.iter().map(PathBuf::from).collect());
        let lists = [None, dirs(&[]), dirs(&["/a", "/b c"])];
        for (writable, readable) in lists.iter().zip(lists.iter().rev()) {
            let order = Order {
                memory: 7,
                job_server: writable.is_some(),
                disguise: writable.as_ref().map(|_| Disguise {
                    entrance: PathBuf::from("/a"),
                    hidden: PathBuf::from("/b"),
                    length: Some(1 << 40),
                }),
                stdin: b"words".to_vec(),
                allowed_paths: AllowedPaths {
                    writable: writable.clone(),
                    readable: readable.clone(),
                    moves_files: readable.is_some(),
                    is_inspected: readable.is_none(),
                    executable: writable.clone().unwrap_or_default(),
                },
                time: 9,
                sandboxed: readable.as_ref().map(|dirs| Sandboxed {
                    layers: Layers::from_bits(5),
                    needs: Needs::from_bits(6),
                    scratch: dirs.first().cloned(),
                    user: writable.as_ref().map(|_| 61184),
                    entrances: dirs.clone(),
                }),
            };
            assert_eq!(Order::receive(order.encode().as_slice()).unwrap(), order);
        }
        assert!(Order::receive(&[0; 9][..]).is_err());
    }
}
