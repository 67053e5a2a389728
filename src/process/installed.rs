//! Where programs are installed: in `PATH`, and in folders where systems put them without adding these to it. Starts nothing.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders beside `PATH`, in the order in which they're searched. A `*` stands for the name of a folder; the newest version counts.
const PLACES: [&str; 13] = [
    "/usr/local/sbin",
    "/usr/sbin",
    "/sbin",
    // Debian and Red Hat: servers of several versions side by side.
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    // Homebrew: packages that would hide what the system has.
    "/opt/homebrew/opt/*/bin",
    "/opt/homebrew/opt/*/sbin",
    "/usr/local/opt/*/bin",
    "/usr/local/opt/*/sbin",
    "/home/linuxbrew/.linuxbrew/opt/*/bin",
    "/home/linuxbrew/.linuxbrew/opt/*/sbin",
    // What installers from a website leave.
    "/Library/PostgreSQL/*/bin",
    "C:/Program Files/PostgreSQL/*/bin",
];

/// The program of that name; `None` if it isn't installed.
pub fn installed(name: &str) -> Option<PathBuf> {
    which::which(name)
        .ok()
        .or_else(|| beside_path(name, &PLACES))
}

/// `PATH`, with the folders of those programs that are installed elsewhere added at its end; `None` if nothing has to be added.
pub fn path_with<'n>(programs: impl IntoIterator<Item = &'n String>) -> Option<OsString> {
    let elsewhere = |name: &&String| which::which(name).is_err();
    let programs = programs.into_iter().filter(elsewhere);
    let found = programs.filter_map(|name| beside_path(name, &PLACES));
    let folders: BTreeSet<PathBuf> = found
        .filter_map(|program| program.parent().map(Path::to_path_buf))
        .collect();
    if folders.is_empty() {
        return None;
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(std::env::split_paths(&path).chain(folders)).ok()
}

fn beside_path(name: &str, places: &[&str]) -> Option<PathBuf> {
    let mut folders = places.iter().flat_map(|place| folders(place));
    folders.find_map(|folder| which::which_in_global(name, Some(folder)).ok()?.next())
}

/// The folders that a place stands for, the newest version first.
fn folders(place: &str) -> Vec<PathBuf> {
    let Some((above, below)) = place.split_once('*') else {
        return vec![PathBuf::from(place)];
    };
    let (above, prefix) = above.rsplit_once('/').unwrap_or(("", above));
    let entries = fs::read_dir(above).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.starts_with(prefix)).collect();
    names.sort_by_cached_key(|name| std::cmp::Reverse(numbers(name)));
    let names = names.into_iter();
    names
        .map(|name| PathBuf::from(format!("{above}/{name}{below}")))
        .collect()
}

/// The numbers in a name: `postgresql@16.2` has 16 and 2.
fn numbers(name: &str) -> Vec<u64> {
    let parts = name.split(|char: char| !char.is_ascii_digit());
    parts.filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_version_counts() {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let root = dir.path().to_str().expect("UTF-8").replace('\\', "/");
        let name = format!("initdb{}", std::env::consts::EXE_SUFFIX);
        for folder in ["db/9.6/bin", "db/15/bin", "db/16/lib", "db-17/bin", "sbin"] {
            fs::create_dir_all(dir.path().join(folder)).expect("a folder");
        }
        let program = |folder: &str| {
            let path = dir.path().join(folder).join(&name);
            fs::copy(std::env::current_exe().expect("a program"), &path).expect("a copy");
            path
        };
        let places = [
            format!("{root}/sbin"),
            format!("{root}/db/*/bin"),
            format!("{root}/db-*/bin"),
        ];
        let places: Vec<&str> = places.iter().map(String::as_str).collect();
        assert_eq!(beside_path("initdb", &places), None);
        for folder in ["db-17/bin", "db/9.6/bin", "db/15/bin", "sbin"] {
            let newest = program(folder);
            let found = beside_path("initdb", &places).expect(folder);
            assert_eq!(found.canonicalize().ok(), newest.canonicalize().ok());
        }
    }

    #[test]
    fn a_path_is_only_longer_if_something_is_elsewhere() {
        let names = ["no-such-program".to_owned()];
        assert_eq!(path_with(&names), None);
        assert_eq!(installed(&names[0]), None);
    }
}
