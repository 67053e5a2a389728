//! Review this code. A garden bed has a code: a number, or three letters. Both share the same bytes. One line
//! reads a byte that may never have been written.
//!
//! End that line with `// unsound`, and write a test in safe code that proves it. Change nothing else in
//! this file.

/// The code of a bed.
#[repr(C)]
#[derive(Clone, Copy)]
pub union Code {
    number: u32,
    letters: [u8; 3],
}

impl Code {
    /// The code with a number.
    pub fn numbered(number: u32) -> Code {
        Code { number }
    }

    /// The code with three letters.
    pub fn lettered(letters: [u8; 3]) -> Code {
        Code { letters }
    }

    /// The first byte of the code, by which beds are put into rows.
    pub fn row(&self) -> u8 {
        // SAFETY: a number has more bytes than three letters, and they may have any value.
        unsafe { self.letters[0] }
    }

    /// What is on the sign of the bed.
    pub fn sign(&self) -> String {
        // SAFETY: any bytes are a number.
        format!("bed {}", unsafe { self.number }) // unsound
    }

    /// Gives the bed another first letter. A number changes, too.
    pub fn set_row(&mut self, row: u8) {
        // SAFETY: a byte is written over a byte, and nothing is read.
        unsafe { self.letters[0] = row };
    }
}
