//! Reads numbers in network order, the highest byte first, and never beyond the end.

use crate::Fault;

#[derive(Clone)]
pub struct Reader<'a> {
    whole: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(whole: &'a [u8]) -> Self {
        Self { whole, rest: whole }
    }

    /// How many bytes come before the next one.
    pub fn position(&self) -> usize {
        self.whole.len() - self.rest.len()
    }

    /// A reader of the same bytes that goes on at another position.
    pub fn at(&self, position: usize) -> Result<Self, Fault> {
        let rest = self.whole.get(position..).ok_or(Fault::Truncated)?;
        let whole = self.whole;
        Ok(Self { whole, rest })
    }

    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    pub fn bytes(&mut self, count: usize) -> Result<&'a [u8], Fault> {
        let split = self.rest.split_at_checked(count);
        let (bytes, rest) = split.ok_or(Fault::Truncated)?;
        self.rest = rest;
        Ok(bytes)
    }

    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let (&array, rest) = self.rest.split_first_chunk().ok_or(Fault::Truncated)?;
        self.rest = rest;
        Ok(array)
    }

    pub fn u8(&mut self) -> Result<u8, Fault> {
        self.array().map(u8::from_be_bytes)
    }

    pub fn u16(&mut self) -> Result<u16, Fault> {
        self.array().map(u16::from_be_bytes)
    }

    pub fn u32(&mut self) -> Result<u32, Fault> {
        self.array().map(u32::from_be_bytes)
    }
}
