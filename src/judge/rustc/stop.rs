//! The compiler's limits, and the message shown when it was stopped or crashed. The message looks like the compiler's own, so it takes the same path.

use serde_json::json;

use crate::course::CompilerLimits;
use crate::judge::verdict::size_words;
use crate::process::{Ending, Program};

/// How many bytes a compiler may print. Ordinary mistakes cause far less.
const MAX_MESSAGE_BYTES: u64 = 64 << 20;

/// The message's code. The compiler has no such code, and no source can make it print one.
pub(super) const STOPPED: &str = "runner::stopped";

/// The code of a message that we couldn't start the compiler.
pub(super) const FAULT: &str = "runner::fault";

/// The signals that end a compiler only if someone else sends them: the system when memory runs short, a terminal that closes, or a machine that
/// shuts down. It isn't the learner's fault.
const FROM_OUTSIDE: [i32; 4] = [1, 3, 9, 15];

/// Shown when a compiler failed without printing an error.
pub const SILENT: &str = "the compiler failed without printing an error";

/// The same compiler, stopped when it exceeds a limit.
pub fn limited(compiler: Program, limits: CompilerLimits) -> Program {
    compiler
        .time(limits.time)
        .memory(limits.memory)
        .output(MAX_MESSAGE_BYTES)
}

/// Why a compiler gave no answer, in words that learners understand; `None` if it gave one.
pub fn why_stopped(ending: Ending, limits: CompilerLimits) -> Option<String> {
    Some(match ending {
        Ending::Code(_) => return None,
        Ending::TimedOut => format!(
            "the compiler was stopped because it was still running after {} s: does a constant, a macro or a type recurse forever?",
            limits.time.as_secs_f64()
        ),
        Ending::OutOfMemory => format!(
            "the compiler was stopped because it used more than {} of memory: does a constant, a macro or a type grow forever?",
            size_words(limits.memory)
        ),
        Ending::TooMuchOutput => format!(
            "the compiler was stopped because it printed more than {}: look at its first message",
            size_words(MAX_MESSAGE_BYTES)
        ),
        Ending::TooManyProcesses => {
            "the compiler was stopped because it started too many processes".to_owned()
        }
        Ending::Signal(signal) if FROM_OUTSIDE.contains(&signal) => {
            "the compiler was killed from outside: the machine may have run out of memory"
                .to_owned()
        }
        Ending::Signal(_) => {
            "the compiler crashed or ran out of memory: is something nested too deeply or repeated too often?"
                .to_owned()
        }
    })
}

/// The message that a compiler gave no answer, as one line; `None` if it gave one. `source` is the file that was compiled.
pub fn message(
    ending: Ending,
    said_error: bool,
    limits: CompilerLimits,
    source: Option<&str>,
) -> Option<String> {
    let code = match ending {
        Ending::Signal(signal) if FROM_OUTSIDE.contains(&signal) => FAULT,
        _ => STOPPED,
    };
    let is_silent = !said_error && !matches!(ending, Ending::Code(0));
    let silent = || is_silent.then(|| SILENT.to_owned());
    let why = why_stopped(ending, limits).or_else(silent)?;
    Some(line(code, &why, source))
}

/// Whether a line of a compiler's output is an error.
pub fn is_error(line: &[u8]) -> bool {
    let mark = br#""level":"error"#;
    line.windows(mark.len()).any(|part| part == mark)
}

/// The message that we couldn't start the compiler.
pub fn fault(why: &str) -> String {
    line(FAULT, why, None)
}

fn line(code: &str, why: &str, source: Option<&str>) -> String {
    let place = source
        .map(|source| format!(" --> {source}\n"))
        .unwrap_or_default();
    let span =
        |file| json!({ "file_name": file, "line_start": 0, "column_start": 0, "is_primary": true });
    let spans: Vec<_> = source.map(span).into_iter().collect();
    json!({
        "$message_type": "diagnostic",
        "message": why,
        "level": "error",
        "code": { "code": code, "explanation": null },
        "spans": spans,
        "children": [],
        "rendered": format!("error: {why}\n{place}"),
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::rustc::CompilerMessage;

    #[test]
    fn only_a_compiler_that_gave_no_answer_was_stopped() {
        let why = |ending| why_stopped(ending, CompilerLimits::default());
        assert_eq!(why(Ending::Code(0)), None);
        assert_eq!(why(Ending::Code(101)), None);
        let words = [
            (Ending::TimedOut, "still running after 60 s"),
            (Ending::OutOfMemory, "more than 4 GiB of memory"),
            (Ending::TooMuchOutput, "more than 64 MiB"),
            (Ending::Signal(11), "the compiler crashed"),
            (Ending::Signal(9), "killed from outside"),
            (Ending::Signal(15), "killed from outside"),
        ];
        for (ending, words) in words {
            assert!(
                why(ending).is_some_and(|why| why.contains(words)),
                "{ending:?}"
            );
        }
    }

    fn read(ending: Ending, said_error: bool) -> Option<CompilerMessage> {
        let line = message(
            ending,
            said_error,
            CompilerLimits::default(),
            Some("src/\"lib\".rs"),
        )?;
        assert!(!line.contains('\n'));
        Some(serde_json::from_str(&line).expect("a message"))
    }

    #[test]
    fn the_message_is_read_like_the_compilers_own() {
        let stopped = read(Ending::TimedOut, true).expect("it gave no answer");
        assert!(stopped.is_stop());
        assert_eq!(stopped.spans[0].file_name, "src/\"lib\".rs");
        let crashed = read(Ending::Signal(11), true).expect("it gave no answer");
        assert!(crashed.is_stop());
    }

    #[test]
    fn a_compiler_that_failed_without_an_error_gave_no_answer() {
        assert!(read(Ending::Code(1), false).is_some_and(|said| said.is_stop()));
        assert!(read(Ending::Code(1), true).is_none());
        assert!(read(Ending::Code(0), false).is_none());
        assert!(is_error(
            br#"{"message":"m","level":"error: internal compiler error"}"#
        ));
        assert!(!is_error(
            br#"{"message":"\"level\":\"error\"","level":"warning"}"#
        ));
    }
}
