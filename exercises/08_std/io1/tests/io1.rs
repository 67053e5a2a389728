use std::cell::RefCell;
use std::io::{self, BufRead, Read};

use io1::count_words;

/// The numbers of words that are reported for a text, and the number of its bytes.
fn count(text: impl AsRef<[u8]>) -> (Vec<usize>, usize) {
    let mut words = Vec::new();
    let bytes = count_words(text.as_ref(), |count| words.push(count));
    (words, bytes.expect("bytes in memory can be read"))
}

#[test]
fn words_are_counted_line_by_line() {
    let text = "all is well\nice ahead\n\n  turn   to\teast \n";
    assert_eq!(count(text), (vec![3, 2, 0, 3], text.len()));
}

#[test]
fn the_last_line_needs_no_newline() {
    assert_eq!(count("stop\nfull speed"), (vec![1, 2], 15));
    assert_eq!(count("\r\nstop\r\n"), (vec![0, 1], 8));
}

#[test]
fn an_empty_text_has_no_lines() {
    assert_eq!(count(""), (Vec::new(), 0));
}

#[test]
fn a_message_might_not_be_utf_8() {
    assert_eq!(count(b"caf\xe9 is open\nnow\n"), (vec![3, 1], 17));
}

/// A radio that receives one line at a time, and records when more is read from it.
struct Radio<'a> {
    lines: Vec<&'static str>,
    rest: &'static [u8],
    notes: &'a RefCell<Vec<String>>,
}

impl Read for Radio<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Radio<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.rest.is_empty() {
            if self.lines.is_empty() {
                return Err(io::Error::other("the radio fails"));
            }
            self.rest = self.lines.remove(0).as_bytes();
            self.notes.borrow_mut().push(String::from("read"));
        }
        Ok(self.rest)
    }

    fn consume(&mut self, read: usize) {
        self.rest = &self.rest[read..];
    }
}

#[test]
fn a_line_is_reported_before_the_next_is_read() {
    let notes = RefCell::new(Vec::new());
    let radio = Radio {
        lines: vec!["ice ahead\n", "turn\n", "all is well\n"],
        rest: &[],
        notes: &notes,
    };
    let result = count_words(radio, |words| notes.borrow_mut().push(words.to_string()));
    assert_eq!(
        notes.take().join(" "),
        "read 2 read 1 read 3",
        "the next line was read before the counter got its number"
    );
    let error = result.expect_err("the radio fails, but there is no error");
    assert_eq!(error.to_string(), "the radio fails");
}

#[test]
fn a_line_may_arrive_in_pieces() {
    let pieces = b"ice a".chain(&b"he"[..]).chain(&b"ad\nturn"[..]);
    let mut words = Vec::new();
    let bytes = count_words(pieces, |count| words.push(count));
    assert_eq!((words, bytes.ok()), (vec![2, 1], Some(14)));
}
