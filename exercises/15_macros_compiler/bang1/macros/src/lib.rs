//! `map!["#o", ".."]` becomes an array of rows, and each row an array of tiles: `#` is a wall, `.` is floor,
//! and `o` is a coin. The macro reads its input, but so far it makes nothing of it.
//!
//! Write `expand`, with `quote!` of the crate `quote`. Two things are errors, each at its row: any other
//! character (``there is no tile `x` ``), and a row that isn't as long as the first one
//! (`all rows must have the same length`).

use proc_macro::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, LitStr, Result, Token, parse_macro_input};

#[proc_macro]
pub fn map(input: TokenStream) -> TokenStream {
    let map = parse_macro_input!(input as Map);
    let tokens = map.expand().unwrap_or_else(Error::into_compile_error);
    tokens.into()
}

/// Rows, with commas between them.
struct Map {
    rows: Punctuated<LitStr, Token![,]>,
}

impl Parse for Map {
    fn parse(input: ParseStream) -> Result<Map> {
        let rows = Punctuated::parse_terminated(input)?;
        Ok(Map { rows })
    }
}

impl Map {
    /// The array, as it would be written by hand.
    fn expand(&self) -> Result<proc_macro2::TokenStream> {
        todo!("an array with {} rows", self.rows.len())
    }
}
