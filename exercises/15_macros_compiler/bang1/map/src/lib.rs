//! `map!["#o", ".."]` becomes an array of rows, and each row an array of tiles: `#` is a wall, `.` is floor,
//! and `o` is a coin. `macros/src/lib.rs` only calls `expand` here, so that tests can call it as well. It
//! reads its input, but so far it makes nothing of it.
//!
//! Write `Map::expand`, with `quote!` of the crate `quote`. Two things are errors, each at its row: any other
//! character (``there is no tile `x` ``), and a row that isn't as long as the first one
//! (`all rows must have the same length`).

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, LitStr, Result, Token};

/// What the macro becomes.
pub fn expand(input: TokenStream) -> Result<TokenStream> {
    syn::parse2::<Map>(input)?.expand()
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
    fn expand(&self) -> Result<TokenStream> {
        todo!("an array with {} rows", self.rows.len())
    }
}
