use std::io::{self, Write};

use syscalls2::{listen, report, taps};

/// Sends the signal to this thread. The handler has run when this returns.
fn tap() {
    // SAFETY: a handler is installed.
    let result = unsafe { libc::raise(libc::SIGUSR1) };
    assert_eq!(result, 0);
}

#[test]
fn taps_are_counted() {
    listen().expect("the handler can be installed");
    assert_eq!(taps(), 0);
    tap();
    assert_eq!(taps(), 1);
    tap();
    tap();
    assert_eq!(taps(), 3);
}

/// Paper on which someone taps while it's being printed on.
#[derive(Default)]
struct Paper(Vec<u8>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        tap();
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_tap_while_it_prints_is_counted() {
    listen().expect("the handler can be installed");
    tap();
    let mut paper = Paper::default();
    report(&mut paper).expect("there is paper");
    let pieces = taps() - 1;
    assert!(pieces > 0, "the taps in between are lost");
    tap();
    assert_eq!(taps(), pieces + 2);
}

#[test]
fn the_report_shows_the_number() {
    listen().expect("the handler can be installed");
    (0..12).for_each(|_| tap());
    let mut paper = Vec::new();
    report(&mut paper).expect("there is paper");
    assert_eq!(paper, b"tapped 12 times\n");
}
