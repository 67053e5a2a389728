use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};

use custom_errors3::{DownloadError, PlayError, report, worth_a_retry};

fn play_error(server: &str, kind: ErrorKind) -> PlayError {
    PlayError {
        episode: 12,
        source: DownloadError {
            server: String::from(server),
            source: kind.into(),
        },
    }
}

/// An error for chains of any length.
#[derive(Debug)]
struct Layer {
    text: &'static str,
    below: Option<Box<dyn Error + Send + Sync>>,
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

impl Error for Layer {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.below {
            Some(below) => Some(below.as_ref()),
            None => None,
        }
    }
}

fn over(text: &'static str, below: impl Error + Send + Sync + 'static) -> Layer {
    Layer {
        text,
        below: Some(Box::new(below)),
    }
}

#[test]
fn every_cause_is_on_a_line_of_its_own() {
    assert_eq!(
        report(&play_error("radio.example", ErrorKind::TimedOut)),
        "cannot play episode 12\n  because: cannot download from radio.example\n  because: timed out"
    );
}

#[test]
fn an_error_without_a_cause_is_a_single_line() {
    let error = Layer {
        text: "the loudspeaker is off",
        below: None,
    };
    assert_eq!(report(&error), "the loudspeaker is off");
}

#[test]
fn a_long_chain_is_printed_to_its_end() {
    let innermost = Layer {
        text: "five",
        below: None,
    };
    let error = over("one", over("two", over("three", over("four", innermost))));
    assert_eq!(
        report(&error),
        "one\n  because: two\n  because: three\n  because: four\n  because: five"
    );
}

#[test]
fn a_slow_server_is_worth_a_retry() {
    assert!(
        worth_a_retry(&play_error("radio.example", ErrorKind::TimedOut)),
        "the innermost cause is a timeout"
    );
    let error: io::Error = ErrorKind::TimedOut.into();
    assert!(worth_a_retry(&error), "the error itself is a timeout");
    let error = over("one", over("two", over("three", error)));
    assert!(worth_a_retry(&error), "a deeper cause is a timeout");
    let innermost = Layer {
        text: "five",
        below: None,
    };
    let error = io::Error::new(ErrorKind::TimedOut, over("four", innermost));
    assert!(
        worth_a_retry(&over("three", error)),
        "a cause is a timeout, even if it isn't the innermost one"
    );
}

#[test]
fn the_words_of_an_error_do_not_matter() {
    assert!(
        !worth_a_retry(&play_error("timed out.example", ErrorKind::NotFound)),
        "the words \"timed out\" are only in the name of the server"
    );
    assert!(
        !worth_a_retry(&play_error("TimedOut.example", ErrorKind::NotFound)),
        "`TimedOut` is only in the name of the server"
    );
    let error = io::Error::new(ErrorKind::TimedOut, "le serveur ne répond pas");
    assert!(
        worth_a_retry(&over("one", error)),
        "the kind of this error is `TimedOut`, although its message is another one"
    );
}

#[test]
fn other_causes_are_not_worth_a_retry() {
    assert!(!worth_a_retry(&play_error(
        "radio.example",
        ErrorKind::PermissionDenied
    )));
    let error = Layer {
        text: "the loudspeaker is off",
        below: None,
    };
    assert!(!worth_a_retry(&error));
}
