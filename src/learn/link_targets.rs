//! The targets of symbolic links in an exercise. A save to the target of a link sends no event where the link is.

use std::fs;
use std::path::{Path, PathBuf};

use crate::course::Files;

/// How many links are followed. An exercise with more isn't one that people wrote.
const MOST: usize = 100;

/// The files and folders to which links in a folder lead, and the links between.
pub(super) fn link_targets(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![(dir.to_path_buf(), false)];
    while let Some((folder, is_behind_link)) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            if Files::is_foreign(&entry.file_name().to_string_lossy()) || found.len() >= MOST {
                continue;
            }
            if kind.is_dir() {
                folders.push((entry.path(), is_behind_link));
            } else if kind.is_symlink() {
                let mut chain = chain(entry.path());
                // Like the files, which are read through one link to a folder at most.
                let end = chain.pop_if(|end| end.is_dir());
                found.extend(chain);
                if let Some(end) = end
                    && !is_behind_link
                    && !is_above(&end, dir)
                {
                    found.push(end.clone());
                    folders.push((end, true));
                }
            }
        }
    }
    found
}

/// Where a link leads, and where that leads if it's another link.
fn chain(link: PathBuf) -> Vec<PathBuf> {
    let mut chain = vec![link];
    while let Some(last) = chain.last()
        && chain.len() < MOST
        && let Ok(target) = fs::read_link(last)
    {
        let folder = last.parent().unwrap_or(last);
        chain.push(folder.join(target));
    }
    chain.split_off(1)
}

/// Whether a folder contains another, or is it.
fn is_above(folder: &Path, inside: &Path) -> bool {
    match (fs::canonicalize(folder), fs::canonicalize(inside)) {
        (Ok(folder), Ok(inside)) => inside.starts_with(folder),
        _ => true,
    }
}
