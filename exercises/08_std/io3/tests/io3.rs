use std::io::{self, Write};

use io3::{Item, print_receipt};

/// A printer with a memory of 30 bytes, and paper for some bytes.
struct Printer {
    printed: Vec<u8>,
    paper: usize,
    calls: usize,
    flushed: bool,
}

impl Printer {
    fn with_paper(paper: usize) -> Printer {
        Printer {
            printed: Vec::new(),
            paper,
            calls: 0,
            flushed: true,
        }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.printed).into_owned()
    }
}

impl Write for Printer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.calls += 1;
        let room = self.paper - self.printed.len();
        if room == 0 {
            return Err(io::Error::other("the paper has run out"));
        }
        let taken = bytes.len().min(30).min(room);
        self.printed.extend(&bytes[..taken]);
        self.flushed = false;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.flushed = true;
        Ok(())
    }
}

fn items(items: &[(&str, u32)]) -> Vec<Item> {
    items
        .iter()
        .map(|(name, cents)| Item {
            name: String::from(*name),
            cents: *cents,
        })
        .collect()
}

#[test]
fn a_short_receipt_is_printed() -> io::Result<()> {
    let mut printer = Printer::with_paper(1000);
    let bytes = print_receipt(&mut printer, &items(&[("tea", 350), ("bun", 105)]))?;
    assert_eq!(printer.text(), "tea 3.50\nbun 1.05\ntotal 4.55\n");
    assert_eq!(bytes, 29);
    Ok(())
}

#[test]
fn an_empty_receipt_has_a_total() -> io::Result<()> {
    let mut printer = Printer::with_paper(1000);
    assert_eq!(print_receipt(&mut printer, &[])?, 11);
    assert_eq!(printer.text(), "total 0.00\n");
    Ok(())
}

#[test]
fn a_long_name_is_not_cut() -> io::Result<()> {
    let name = "very ".repeat(40) + "old cheese";
    let mut printer = Printer::with_paper(1000);
    let bytes = print_receipt(&mut printer, &items(&[("tea", 350), (&name, 99)]))?;
    let expected = format!("tea 3.50\n{name} 0.99\ntotal 4.49\n");
    assert_eq!(printer.text(), expected, "a part of the receipt is missing");
    assert_eq!(bytes, expected.len());
    Ok(())
}

#[test]
fn running_out_of_paper_is_an_error() {
    for paper in [0, 5, 10, 28] {
        let mut printer = Printer::with_paper(paper);
        let result = print_receipt(&mut printer, &items(&[("tea", 350), ("bun", 105)]));
        let error = result.expect_err("29 bytes don't fit on this paper, but there is no error");
        assert_eq!(error.to_string(), "the paper has run out");
    }
}

#[test]
fn the_receipt_may_use_all_of_the_paper() -> io::Result<()> {
    let mut printer = Printer::with_paper(29);
    print_receipt(&mut printer, &items(&[("tea", 350), ("bun", 105)]))?;
    assert!(printer.flushed, "the printer wasn't flushed");
    Ok(())
}

#[test]
fn the_printer_is_called_rarely() -> io::Result<()> {
    let mut printer = Printer::with_paper(10_000);
    let bytes = print_receipt(&mut printer, &items(&[("tea", 350); 100]))?;
    assert_eq!(bytes, printer.printed.len());
    assert!(
        printer.calls <= 60,
        "{bytes} bytes took {} calls to the printer, but 60 are enough",
        printer.calls
    );
    Ok(())
}
