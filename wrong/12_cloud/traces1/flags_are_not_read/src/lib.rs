//! A slice pattern fixes the number of parts, and one function reads a number of exactly this many digits. Then writing and
//! reading agree: `{:032x}` keeps the zeros in front that other programs insist on.

/// Where in a trace a program is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    pub trace: u128,
    pub span: u64,
    /// The span of the program before, or `None` at the beginning of a trace.
    pub parent: Option<u64>,
    pub flags: u8,
}

impl Context {
    /// Reads a header, as the program before has sent it. Its span has no known parent.
    pub fn parse(header: &str) -> Option<Context> {
        let parts: Vec<&str> = header.split('-').collect();
        let ["00", trace, span, flags] = parts[..] else {
            return None;
        };
        let trace = number(trace, 32).filter(|trace| *trace != 0)?;
        let span = number(span, 16).filter(|span| *span != 0)?;
        Some(Context {
            trace,
            span: span as u64,
            parent: None,
            flags: number(flags, 2).map(|_| 1)?,
        })
    }

    /// The context of a program that was called in this one.
    pub fn child(self, new_span: impl FnOnce() -> u64) -> Context {
        Context {
            span: new_span(),
            parent: Some(self.span),
            ..self
        }
    }

    /// The header for the next program.
    pub fn header(self) -> String {
        format!(
            "00-{:032x}-{:016x}-{:02x}",
            self.trace, self.span, self.flags
        )
    }
}

/// A number with exactly this many lower-case hexadecimal digits.
fn number(text: &str, digits: usize) -> Option<u128> {
    let all_digits = text
        .bytes()
        .all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
    let number = u128::from_str_radix(text, 16).ok()?;
    (all_digits && text.len() == digits).then_some(number)
}
