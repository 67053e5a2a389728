//! Sizes, signals and paths in words that learners understand.

use std::path::Path;

/// A size in the largest unit in which it is a whole number.
pub fn size_words(bytes: u64) -> String {
    match bytes {
        bytes if bytes >= 1 << 30 && bytes.is_multiple_of(1 << 30) => {
            format!("{} GiB", bytes >> 30)
        }
        bytes if bytes >= 1 << 20 && bytes.is_multiple_of(1 << 20) => {
            format!("{} MiB", bytes >> 20)
        }
        bytes if bytes >= 1 << 10 && bytes.is_multiple_of(1 << 10) => {
            format!("{} KiB", bytes >> 10)
        }
        bytes => format!("{bytes} bytes"),
    }
}

/// Names and meanings of the signals that end programs. Their numbers are the same on all supported systems.
pub fn signal_words(signal: i32) -> String {
    match signal {
        4 => "SIGILL (an invalid instruction)".to_owned(),
        6 => "SIGABRT (the program aborted itself)".to_owned(),
        8 => "SIGFPE (an arithmetic error)".to_owned(),
        9 => "SIGKILL (killed from outside)".to_owned(),
        11 => "SIGSEGV (invalid memory access)".to_owned(),
        13 => "SIGPIPE (wrote to a closed pipe)".to_owned(),
        15 => "SIGTERM (asked to terminate)".to_owned(),
        0.. => format!("signal {signal}"),
        _ => exception_words(signal.cast_unsigned()),
    }
}

/// The exception that ended a program on Windows.
fn exception_words(code: u32) -> String {
    let words = match code {
        0xC000_0005 => "invalid memory access",
        0xC000_001D => "an invalid instruction",
        0xC000_0094 => "a division by zero",
        0xC000_00FD => {
            "stack overflow: a function calls itself forever, or a value on the stack is too large"
        }
        0xC000_0135 => "a library that the program needs is missing",
        0xC000_013A => "Ctrl-C",
        0xC000_0374 => "damaged heap memory",
        0xC000_0409 => "the program aborted itself",
        _ => return format!("exception {code:#x}"),
    };
    format!("exception {code:#x} ({words})")
}

/// A text without the path of a folder in front of what is in it, whichever separators and prefix Windows puts there.
pub fn without_folder(text: &str, dir: &Path) -> String {
    let dir = dir.display();
    [
        format!(r"\\?\{dir}\"),
        format!(r"{dir}\"),
        format!("{dir}/"),
    ]
    .iter()
    .fold(text.to_owned(), |text, start| text.replace(start, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crashes_on_windows_are_named() {
        let words = |code: u32| signal_words(code.cast_signed());
        assert!(words(0xC000_00FD).contains("stack overflow"));
        assert!(words(0xC000_0005).contains("invalid memory access"));
        assert_eq!(words(0xC012_3456), "exception 0xc0123456");
        assert_eq!(signal_words(64), "signal 64");
    }

    #[test]
    fn a_folder_is_removed_in_every_way_that_windows_writes_it() {
        let shown = r"\\?\C:\a\src\lib.rs C:\a\src\lib.rs C:\a/src/lib.rs C:\ab";
        let dir = Path::new(r"C:\a");
        assert_eq!(
            without_folder(shown, dir),
            r"src\lib.rs src\lib.rs src/lib.rs C:\ab"
        );
        let text = without_folder("at /a/b/x and /a/bc/x", Path::new("/a/b"));
        assert_eq!(text, "at x and /a/bc/x");
    }

    #[test]
    fn sizes_are_written_in_round_numbers() {
        assert_eq!(size_words(1 << 30), "1 GiB");
        assert_eq!(size_words(3 << 19), "1536 KiB");
        assert_eq!(size_words(1000), "1000 bytes");
    }
}
