//! `LibraryFile`: a source file of the standard library or of a fetched crate, without the folders in which only the compiler looks for it.

use std::fmt;

/// The crates of the standard library in which code can panic.
const STANDARD: [&str; 5] = ["alloc", "core", "proc_macro", "std", "test"];

/// A source file of a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibraryFile {
    /// The crate's name; `None` if it's the standard library.
    name: Option<String>,
    /// `alloc/src/raw_vec.rs`, `rand_core-0.6.4/src/lib.rs`.
    pub path: String,
}

impl LibraryFile {
    /// Reads a path as the compiler or a panic writes it; `None` if it isn't a library's.
    pub fn read(path: &str) -> Option<Self> {
        let path = path.replace('\\', "/");
        let has_drive = path.get(1..3) == Some(":/") || path.starts_with("//?/");
        if !path.starts_with('/') && !has_drive {
            return None;
        }
        let standard = |path: &str| Self {
            name: None,
            path: path.to_owned(),
        };
        if let Some((_, inside)) = path.rsplit_once("/library/")
            && let Some((name, _)) = inside.split_once("/src/")
            && (path.starts_with("/rustc/") || STANDARD.contains(&name))
        {
            return Some(standard(inside));
        }
        // The crates that the standard library itself is made of.
        if let Some(inside) = path.strip_prefix("/rust/deps/") {
            return Some(standard(inside));
        }
        Self::of_crate(&path)
    }

    /// For a crate that cargo has fetched.
    fn of_crate(path: &str) -> Option<Self> {
        let (_, inside) = path
            .split_once("/registry/src/")
            .and_then(|(_, rest)| rest.split_once('/'))
            .or_else(|| path.split_once("/vendor/"))
            .or_else(|| path.split_once("/git/checkouts/"))?;
        let (folder, rest) = inside.split_once('/')?;
        if path.contains("/git/checkouts/") {
            let (name, _) = folder.rsplit_once('-')?;
            let (_, file) = rest.split_once('/')?;
            return Some(Self {
                name: Some(name.to_owned()),
                path: format!("{name}/{file}"),
            });
        }
        let version = folder
            .match_indices('-')
            .map(|(at, _)| at)
            .find(|at| starts_version(&folder[at + 1..]));
        Some(Self {
            name: Some(folder[..version.unwrap_or(folder.len())].to_owned()),
            path: inside.to_owned(),
        })
    }
}

/// Whether a text begins like `0.6.4`, unlike the end of the name `md-5`.
fn starts_version(text: &str) -> bool {
    let rest = text.trim_start_matches(|char: char| char.is_ascii_digit());
    rest.len() < text.len() && rest.starts_with('.')
}

impl fmt::Display for LibraryFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            None => f.write_str("the standard library"),
            Some(name) => write!(f, "the crate `{name}`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str) -> Option<(String, String)> {
        LibraryFile::read(path).map(|file| (file.to_string(), file.path))
    }

    #[test]
    fn files_of_the_standard_library_are_known_wherever_they_are() {
        let raw_vec = "alloc/src/raw_vec/mod.rs";
        for (path, short) in [
            ("/rustc/5980/library/alloc/src/raw_vec/mod.rs", raw_vec),
            (r"/rustc/5980\library\alloc\src\raw_vec\mod.rs", raw_vec),
            (
                "/home/ada/.rustup/toolchains/stable/lib/rustlib/src/rust/library/alloc/src/raw_vec/mod.rs",
                raw_vec,
            ),
            (
                r"C:\rustup\lib\rustlib\src\rust\library\alloc\src\raw_vec\mod.rs",
                raw_vec,
            ),
            (
                "/usr/src/rustc-1.95.0/library/core/src/cell.rs",
                "core/src/cell.rs",
            ),
            (
                "/rust/deps/hashbrown-0.16.1/src/raw.rs",
                "hashbrown-0.16.1/src/raw.rs",
            ),
        ] {
            let found = read(path);
            let expected = Some(("the standard library".to_owned(), short.to_owned()));
            assert_eq!(found, expected, "{path}");
        }
    }

    #[test]
    fn files_of_fetched_crates_are_known_by_their_crate() {
        for (path, name, short) in [
            (
                "/home/ada/.cargo/registry/src/index-19/rand_core-0.6.4/src/lib.rs",
                "rand_core",
                "rand_core-0.6.4/src/lib.rs",
            ),
            (
                r"C:\cargo\registry\src\index-19\md-5-0.10.6\src\lib.rs",
                "md-5",
                "md-5-0.10.6/src/lib.rs",
            ),
            (
                "/home/ada/.cargo/git/checkouts/tide-1f2e/8c7d/core/src/lib.rs",
                "tide",
                "tide/core/src/lib.rs",
            ),
            ("/opt/vendor/tokio/src/lib.rs", "tokio", "tokio/src/lib.rs"),
        ] {
            let expected = Some((format!("the crate `{name}`"), short.to_owned()));
            assert_eq!(read(path), expected, "{path}");
        }
    }

    #[test]
    fn files_of_the_course_are_no_librarys() {
        for path in [
            "src/lib.rs",
            "exercises/06_crates/library/core/src/lib.rs",
            "exercises/06_crates/registry/src/a/b-1/src/lib.rs",
            "/home/ada/library/books/src/lib.rs",
            "/home/ada/course/src/lib.rs",
            "",
        ] {
            assert_eq!(read(path), None, "{path}");
        }
    }
}
