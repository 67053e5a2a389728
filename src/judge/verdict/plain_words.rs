//! Sizes and signals in words that learners understand.

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
        other => format!("signal {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_written_in_round_numbers() {
        assert_eq!(size_words(1 << 30), "1 GiB");
        assert_eq!(size_words(3 << 19), "1536 KiB");
        assert_eq!(size_words(1000), "1000 bytes");
    }
}
