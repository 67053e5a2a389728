//! `ListedFile`: one file in a submission, by name and kind, before anything of it is read.

use unicode_normalization::UnicodeNormalization;

use crate::course::Files;

/// The longest path and the longest name in it that are taken. File systems allow 255 bytes for a name.
const LONGEST_PATH: usize = 512;
const LONGEST_NAME: usize = 200;

/// One file in a submission.
#[derive(Clone, Debug)]
pub(super) struct ListedFile {
    /// As the submission names it, for messages.
    pub name: String,
    /// Relative to the submission, with `/`, in the usual Unicode form; or why it has no such path.
    pub path: Result<String, &'static str>,
    pub kind: FileKind,
    /// Its size in bytes, as far as the submission says so itself.
    pub size: u64,
}

/// What a submission says about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FileKind {
    File,
    SymbolicLink,
    HardLink,
    /// A device, a pipe or a socket.
    Special,
    Submodule,
    Encrypted,
}

impl FileKind {
    /// Why something of this kind isn't taken; `None` for a plain file.
    pub(super) fn refusal(self) -> Option<&'static str> {
        match self {
            Self::File => None,
            Self::SymbolicLink => Some("symbolic links aren't taken"),
            Self::HardLink => Some("hard links aren't taken"),
            Self::Special => Some("it's a device, a pipe or a socket, not a file"),
            Self::Submodule => Some("submodules aren't taken"),
            Self::Encrypted => Some("it's encrypted"),
        }
    }
}

impl ListedFile {
    /// A file with the name that an archive or a file system stores. Windows' own archives have `\` between folders.
    pub(super) fn new(name: &[u8], kind: FileKind, size: u64) -> Self {
        let name = String::from_utf8_lossy(name).replace('\\', "/");
        Self {
            path: clean(&name),
            name,
            kind,
            size,
        }
    }

    /// Whether cargo, an editor or the operating system left it there, or it belongs to a repository.
    pub(super) fn is_foreign(&self) -> bool {
        let mut parts = self.name.split('/');
        parts.any(|part| {
            let is_mac = part == "__MACOSX" || part.starts_with("._");
            is_mac || part == "desktop.ini" || Files::is_foreign(part)
        })
    }
}

/// A path that's relative, doesn't leave its folder, and has one spelling.
fn clean(name: &str) -> Result<String, &'static str> {
    if name.chars().any(char::is_control) {
        return Err("its name has a control character");
    }
    let has_drive = name.as_bytes().get(1) == Some(&b':');
    if name.starts_with('/') || has_drive {
        return Err("its path is absolute");
    }
    let parts = name
        .split('/')
        .filter(|part| !part.is_empty() && *part != ".");
    let parts: Vec<String> = parts.map(|part| part.nfc().collect()).collect();
    if parts.iter().any(|part| part == "..") {
        return Err("its path contains `..`");
    }
    if parts.is_empty() {
        return Err("it has no name");
    }
    Ok(parts.join("/"))
}

/// Why a file with this path can't be part of an exercise; `None` if it can. The folders around an exercise may have any name.
pub(super) fn unusable_path(path: &str) -> Option<&'static str> {
    let is_long =
        path.len() > LONGEST_PATH || path.split('/').any(|part| part.len() > LONGEST_NAME);
    if path.contains('\u{fffd}') {
        Some("its name isn't valid UTF-8")
    } else if path.contains(':') {
        Some("its name contains `:`, which isn't allowed on every system")
    } else if is_long {
        Some("its path is too long")
    } else {
        None
    }
}

/// What a path looks like to a file system that ignores case, forms of Unicode, invisible characters, and dots at the end of a name.
pub(super) fn folded(path: &str) -> String {
    let parts = path.split('/').map(|part| {
        let visible = part.nfkd().filter(|character| !is_invisible(*character));
        let upper = visible.flat_map(char::to_uppercase);
        let folded: String = upper.flat_map(char::to_lowercase).nfc().collect();
        folded.trim_end_matches(['.', ' ']).to_owned()
    });
    parts.collect::<Vec<_>>().join("/")
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_one_spelling() {
        for (name, path) in [
            ("src/lib.rs", "src/lib.rs"),
            ("./src//lib.rs", "src/lib.rs"),
            ("src\\lib.rs", "src/lib.rs"),
            ("src/./a b.rs", "src/a b.rs"),
            ("src/gro\u{308}\u{df}e.rs", "src/gr\u{f6}\u{df}e.rs"),
            ("src/...rs", "src/...rs"),
            (
                "\u{dc}bung 3: moves/src/lib.rs",
                "\u{dc}bung 3: moves/src/lib.rs",
            ),
        ] {
            let file = ListedFile::new(name.as_bytes(), FileKind::File, 0);
            assert_eq!(file.path.as_deref(), Ok(path), "{name:?}");
        }
    }

    #[test]
    fn paths_that_leave_their_folder_are_rejected() {
        for (name, word) in [
            ("../lib.rs", "`..`"),
            ("src/../../lib.rs", "`..`"),
            ("src/../lib.rs", "`..`"),
            ("src\\..\\lib.rs", "`..`"),
            ("src/..", "`..`"),
            ("/etc/passwd", "absolute"),
            ("//server/share/lib.rs", "absolute"),
            ("\\\\server\\share\\lib.rs", "absolute"),
            ("C:\\lib.rs", "absolute"),
            ("c:lib.rs", "absolute"),
            ("src/lib.rs\0.txt", "control"),
            ("src/\u{1b}[2J.rs", "control"),
            ("src/a\nb.rs", "control"),
            ("", "no name"),
            ("./", "no name"),
        ] {
            let file = ListedFile::new(name.as_bytes(), FileKind::File, 0);
            let reason = file.path.expect_err(name);
            assert!(reason.contains(word), "{name:?}: {reason}");
        }
    }

    #[test]
    fn names_that_no_file_of_an_exercise_has_are_unusable() {
        assert_eq!(unusable_path("src/gr\u{f6}\u{df}e.rs"), None);
        let bytes = ListedFile::new(b"src/\xff.rs", FileKind::File, 0);
        let path = bytes.path.expect("a path");
        assert!(unusable_path(&path).is_some_and(|reason| reason.contains("UTF-8")));
        for (path, word) in [
            ("src/lib.rs:stream".to_owned(), "`:`"),
            (format!("src/{}.rs", "a".repeat(200)), "long"),
            ("a/".repeat(300), "long"),
        ] {
            assert!(
                unusable_path(&path).is_some_and(|reason| reason.contains(word)),
                "{path}"
            );
        }
    }

    #[test]
    fn names_that_a_file_system_confuses_fold_to_the_same() {
        for (one, other) in [
            ("src/lib.rs", "src/LIB.rs"),
            ("src/lib.rs", "SRC/lib.rs"),
            ("src/gr\u{f6}\u{df}e.rs", "src/GRO\u{308}SSE.rs"),
            ("src/lib.rs", "src/li\u{200c}b.rs"),
            ("src/lib.rs", "src/lib.rs. "),
            ("src/k.rs", "src/\u{212a}.rs"),
            ("src/fi.rs", "src/\u{fb01}.rs"),
        ] {
            assert_eq!(folded(one), folded(other), "{one:?} {other:?}");
        }
        assert_ne!(folded("src/a.rs"), folded("src/b.rs"));
    }
}
