//! `Refs`: the branches and tags of a repository, read from its files. Git would read its configuration first, which the student wrote.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::container::ReadFault;
use crate::course::read_file;

/// How many refs are read. A student's repository has a handful.
const MOST: usize = 20_000;

/// How many symbolic refs are followed.
const STEPS: usize = 5;

/// The branches and tags of a repository.
pub(super) struct Refs {
    /// Full name → hash, such as `refs/tags/submit/1`.
    hashes: BTreeMap<String, String>,
    head: String,
}

impl Refs {
    /// Reads them from a repository's own folder.
    pub(super) fn read(git_dir: &Path) -> Result<Self, ReadFault> {
        let head = text(&git_dir.join("HEAD")).unwrap_or_default();
        let mut hashes = BTreeMap::new();
        let packed = text(&git_dir.join("packed-refs")).unwrap_or_default();
        for line in packed.lines().take(MOST) {
            if let Some((hash, name)) = line.split_once(' ')
                && is_hash(hash)
            {
                hashes.insert(name.to_owned(), hash.to_owned());
            }
        }
        let mut folders = vec![(git_dir.join("refs"), "refs".to_owned())];
        let mut seen = 0;
        while let Some((folder, prefix)) = folders.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                seen += 1;
                if seen > MOST {
                    return Err(ReadFault::of_submission(
                        "the repository has too many branches and tags",
                    ));
                }
                let (Ok(kind), Ok(name)) = (entry.file_type(), entry.file_name().into_string())
                else {
                    continue;
                };
                let name = format!("{prefix}/{name}");
                if kind.is_dir() {
                    folders.push((entry.path(), name));
                } else if kind.is_file()
                    && let Some(value) = text(&entry.path())
                {
                    hashes.insert(name, value.trim().to_owned());
                }
            }
        }
        Ok(Self {
            hashes,
            head: head.trim().to_owned(),
        })
    }

    /// The hash of the commit that's checked out; `None` if there isn't one yet.
    pub(super) fn head(&self) -> Option<&str> {
        self.resolve(&self.head)
    }

    /// The hash of a tag or a branch, by its short or full name.
    pub(super) fn find(&self, name: &str) -> Option<(String, &str)> {
        let places = [
            "",
            "refs/",
            "refs/tags/",
            "refs/heads/",
            "refs/remotes/",
            "refs/remotes/origin/",
        ];
        let mut names = places.iter().map(|place| format!("{place}{name}"));
        names.find_map(|full| {
            let hash = self.resolve(self.hashes.get(&full)?)?;
            Some((full, hash))
        })
    }

    /// The tags that begin like this: short names and hashes.
    pub(super) fn tags(&self, prefix: &str) -> impl Iterator<Item = (&str, &str)> {
        self.hashes.iter().filter_map(move |(name, value)| {
            let tag = name.strip_prefix("refs/tags/")?;
            let hash = self.resolve(value)?;
            tag.starts_with(prefix).then_some((tag, hash))
        })
    }

    /// Follows symbolic refs to a hash.
    fn resolve<'r>(&'r self, value: &'r str) -> Option<&'r str> {
        let mut value = value;
        for _ in 0..STEPS {
            match value.strip_prefix("ref:") {
                Some(name) => value = self.hashes.get(name.trim())?,
                None => return is_hash(value).then_some(value),
            }
        }
        None
    }
}

/// Whether this is a full hash, SHA-1 or SHA-256.
pub(super) fn is_hash(text: &str) -> bool {
    [40, 64].contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A plain file's text.
fn text(path: &Path) -> Option<String> {
    let is_plain = path
        .symlink_metadata()
        .is_ok_and(|kind| kind.is_file() && kind.len() < 64 << 20);
    if !is_plain {
        return None;
    }
    String::from_utf8(read_file(path).ok()?).ok()
}

/// A folder's repository: its `.git`, or itself if it's bare. Something that's only a link to a repository is none.
pub(super) fn git_dir(folder: &Path) -> Option<PathBuf> {
    let is_dir = |path: PathBuf| path.symlink_metadata().is_ok_and(|kind| kind.is_dir());
    let is_repository = |dir: &Path| {
        is_dir(dir.join("objects")) && is_dir(dir.join("refs")) && text(&dir.join("HEAD")).is_some()
    };
    let inside = folder.join(".git");
    if is_dir(inside.clone()) && is_repository(&inside) {
        return Some(inside);
    }
    is_repository(folder).then(|| folder.to_path_buf())
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const ONE: &str = "1111111111111111111111111111111111111111";
    const TWO: &str = "2222222222222222222222222222222222222222";

    #[test]
    fn loose_refs_count_before_packed_ones_and_symbolic_ones_are_followed() {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let write = |path: &str, text: &str| {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("created");
            fs::write(path, text).expect("written");
        };
        write("HEAD", "ref: refs/heads/main\n");
        let packed = indoc! {"
            # pack-refs with: peeled fully-peeled sorted
            1111111111111111111111111111111111111111 refs/heads/main
            1111111111111111111111111111111111111111 refs/tags/submit/1
            ^2222222222222222222222222222222222222222
        "};
        write("packed-refs", packed);
        write("refs/heads/main", TWO);
        write("refs/remotes/origin/HEAD", "ref: refs/remotes/origin/main");
        write("refs/remotes/origin/main", ONE);
        write("refs/heads/loop", "ref: refs/heads/loop");
        write("refs/tags/odd", "not a hash");
        let refs = Refs::read(dir.path()).expect("refs");
        assert_eq!(refs.head(), Some(TWO));
        assert_eq!(
            refs.tags("submit/").collect::<Vec<_>>(),
            [("submit/1", ONE)]
        );
        assert_eq!(
            refs.find("submit/1"),
            Some(("refs/tags/submit/1".to_owned(), ONE))
        );
        assert_eq!(refs.find("origin/HEAD").map(|(_, hash)| hash), Some(ONE));
        for none in ["loop", "odd", "absent", "../HEAD"] {
            assert_eq!(refs.find(none), None, "{none}");
        }
    }
}
