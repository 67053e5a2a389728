//! Underlines the whole macro for each wrong note.

use proc_macro::{Delimiter, Group, Span, TokenStream, TokenTree};

/// The numbers of these notes, as an array of `u8`.
#[proc_macro]
pub fn chord(input: TokenStream) -> TokenStream {
    let mut array = String::new();
    let mut errors = TokenStream::new();
    for token in input {
        match number(&token) {
            Some(number) => array.push_str(&format!("{number}_u8, ")),
            None => {
                let message = format!("`{token}` isn't a note");
                errors.extend(error(&message, Span::call_site()));
            }
        }
    }
    if errors.is_empty() {
        parsed(&format!("[{array}]"))
    } else {
        // A macro in an expression is one expression: a block, here.
        TokenTree::from(Group::new(Delimiter::Brace, errors)).into()
    }
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

/// A statement for which the compiler reports an error here.
fn error(message: &str, here: Span) -> TokenStream {
    let tokens = parsed(&format!("::core::compile_error!({message:?});"));
    let moved = |mut token: TokenTree| {
        token.set_span(here);
        token
    };
    tokens.into_iter().map(moved).collect()
}

/// The tokens of this code.
fn parsed(code: &str) -> TokenStream {
    code.parse().expect("this is Rust")
}
