//! `Excess`: how an exercise exceeds its size limits. Reads no file.

use super::bounds::{ALL, FILE, FILES};
use super::files::Files;

/// How an exercise exceeds its size limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excess {
    /// The file that exceeds the limit.
    pub file: String,
    pub sentence: String,
}

impl Excess {
    /// Checks an exercise's files; `None` if they're within the limits.
    pub fn of(files: &Files) -> Option<Self> {
        let excess = |file: &str, sentence: String| {
            Some(Self {
                file: file.to_owned(),
                sentence,
            })
        };
        let mut total = 0;
        for (number, (path, content)) in (1..).zip(files.iter()) {
            total += content.len();
            if content.len() > FILE {
                return excess(
                    path,
                    format!(
                        "this file is larger than {} MiB, the limit for one file of an exercise",
                        FILE >> 20
                    ),
                );
            }
            if total > ALL {
                return excess(
                    path,
                    format!(
                        "with this file, the exercise is larger than the limit of {} MiB: remove what it doesn't need",
                        ALL >> 20
                    ),
                );
            }
            if number > FILES {
                return excess(
                    path,
                    format!(
                        "with this file, the exercise has more than {FILES} files, which is the limit: remove what it doesn't need"
                    ),
                );
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};

    use super::*;

    fn files(number: usize, size: usize) -> Files {
        (0..number)
            .map(|index| (format!("src/m{index:04}.rs"), vec![b' '; size]))
            .collect()
    }

    #[test]
    fn files_at_the_limits_are_accepted() {
        assert_eq!(Excess::of(&files(0, 0)), None);
        assert_eq!(Excess::of(&files(8, FILE)), None);
        assert_eq!(Excess::of(&files(FILES, 100)), None);
    }

    #[test]
    fn an_excess_names_the_file_and_the_limit() {
        for (files, file, words) in [
            (files(1, FILE + 1), "src/m0000.rs", "larger than 1 MiB"),
            (files(9, FILE), "src/m0008.rs", "limit of 8 MiB"),
            (files(FILES + 5, 0), "src/m1000.rs", "more than 1000 files"),
        ] {
            let excess = Excess::of(&files).expect("files over the limit");
            assert_eq!(excess.file, file);
            assert!(excess.sentence.contains(words), "{excess:?}");
        }
    }

    #[test]
    fn reading_stops_once_a_limit_is_exceeded() {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let sparse = File::create(dir.path().join("sparse.rs")).expect("a file");
        sparse.set_len(1 << 40).expect("a sparse file");
        let read = Files::read_handed_in(dir.path(), &|_| true).expect("readable files");
        assert_eq!(read.get("sparse.rs").map(<[u8]>::len), Some(FILE + 1));
        assert!(Excess::of(&read).is_some());
        for index in 0..FILES * 2 {
            fs::write(dir.path().join(format!("{index}.rs")), "").expect("a file");
        }
        let read =
            Files::read_handed_in(dir.path(), &|path| path != "sparse.rs").expect("readable files");
        assert_eq!(read.iter().count(), FILES + 1);
    }
}
