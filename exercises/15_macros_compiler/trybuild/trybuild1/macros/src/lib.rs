//! `chord!(C4 E4 G4)` is `[60, 64, 67]`, the notes' numbers. It's so small that it needs neither syn nor quote. But a wrong note
//! is answered with "proc macro panicked", below the whole macro, and all other wrong notes are silent.
//!
//! The tests compile the programs in `ui/` with trybuild, and compare what the compiler prints with the file `.stderr`
//! beside each. Return a `compile_error!` for each wrong note, whose tokens have the note's span.

use proc_macro::{TokenStream, TokenTree};

/// The numbers of these notes, as an array of `u8`.
#[proc_macro]
pub fn chord(input: TokenStream) -> TokenStream {
    let mut array = String::new();
    for token in input {
        match number(&token) {
            Some(number) => array.push_str(&format!("{number}_u8, ")),
            None => panic!("`{token}` isn't a note"),
        }
    }
    parsed(&format!("[{array}]"))
}

/// The number of a note such as `C4`, which has the number 60.
fn number(token: &TokenTree) -> Option<u8> {
    let name = token.to_string();
    let [letter, octave @ b'0'..=b'8'] = name.as_bytes() else {
        return None;
    };
    let step = match letter {
        b'C' => 0,
        b'D' => 2,
        b'E' => 4,
        b'F' => 5,
        b'G' => 7,
        b'A' => 9,
        b'B' => 11,
        _ => return None,
    };
    Some((octave - b'0' + 1) * 12 + step)
}

/// The tokens of this code.
fn parsed(code: &str) -> TokenStream {
    code.parse().expect("this is Rust")
}
