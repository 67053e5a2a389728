//! `CargoProgress`: how far cargo is, read from the bar that it draws on standard error when it's asked to.

use crate::judge::verdict::BuildProgress;
use crate::process::{Lines, Program};

/// What a bar begins with.
const SIGN: &str = "Building [";

/// Reads cargo's bar.
#[derive(Debug, Default)]
pub(super) struct CargoProgress(Lines);

impl CargoProgress {
    /// Has cargo draw its bar, which it does once it has taken half a second.
    pub(super) fn ask(cargo: Program) -> Program {
        cargo
            .env("CARGO_TERM_PROGRESS_WHEN", "always")
            .env("CARGO_TERM_PROGRESS_WIDTH", "200")
    }

    /// Takes a piece of cargo's standard error. `report` gets each new state of the bar.
    pub(super) fn push(&mut self, stderr: &[u8], mut report: impl FnMut(BuildProgress)) {
        // Each drawing of the bar ends with a carriage return, so that the next one replaces it.
        let lines: Vec<u8> = stderr
            .iter()
            .map(|byte| if *byte == b'\r' { b'\n' } else { *byte })
            .collect();
        self.0.push(&lines, |line| {
            if let Some(progress) = read(&String::from_utf8_lossy(line)) {
                report(progress);
            }
        });
    }
}

/// Cargo's standard error without the bar.
pub(super) fn without_bar(stderr: &str) -> String {
    let lines = stderr.lines().map(|line| {
        let shown = line.rsplit('\r').next();
        shown.filter(|line| !is_bar(line)).unwrap_or_default()
    });
    let lines: Vec<&str> = lines.collect();
    lines.join("\n")
}

fn is_bar(line: &str) -> bool {
    line.trim_start().starts_with(SIGN)
}

/// `Building [=====>   ] 12/53: axum, tokio(build)`.
fn read(line: &str) -> Option<BuildProgress> {
    let (_, after) = line.trim_start().strip_prefix(SIGN)?.split_once("] ")?;
    let (counts, names) = after.split_once(": ")?;
    let (done, total) = counts.split_once('/')?;
    Some(BuildProgress {
        done: done.trim().parse().ok()?,
        total: total.trim().parse().ok()?,
        crates: names.trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_read_wherever_the_stream_is_split() {
        let stream = "   Compiling axum v0.8.1\n    Building [=>   ]  1/53: axum, tokio(build.rs)   \r   Compiling tide v0.1.0\n\
            Building [====>] 12/53: tide\r";
        let progress = |done, crates: &str| BuildProgress {
            done,
            total: 53,
            crates: crates.to_owned(),
        };
        for cut in 0..stream.len() {
            let (mut reader, mut seen) = (CargoProgress::default(), Vec::new());
            for piece in [&stream[..cut], &stream[cut..]] {
                reader.push(piece.as_bytes(), |progress| seen.push(progress));
            }
            let expected = [progress(1, "axum, tokio(build.rs)"), progress(12, "tide")];
            assert_eq!(seen, expected, "cut at {cut}");
        }
    }

    #[test]
    fn what_only_looks_like_a_bar_is_none() {
        for line in [
            "Building [=>] 1/x: a",
            "Building a/b",
            "error: Building [",
            "",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn errors_are_shown_without_the_bar() {
        let stderr = "   Compiling axum v0.8.1\n    Building [=> ] 1/3: axum  \rerror: it failed\r\n    Building [=> ] 2/3: a\r";
        assert_eq!(
            without_bar(stderr),
            "   Compiling axum v0.8.1\nerror: it failed\n"
        );
    }
}
