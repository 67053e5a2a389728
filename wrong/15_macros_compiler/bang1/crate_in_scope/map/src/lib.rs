//! Names the crate without `::`, so that a module can hide it.

use proc_macro2::TokenStream;
use quote::quote;
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
        let width = self
            .rows
            .first()
            .map_or(0, |row| row.value().chars().count());
        let rows = self.rows.iter().map(|row| {
            if row.value().chars().count() != width {
                return Err(Error::new_spanned(
                    row,
                    "all rows must have the same length",
                ));
            }
            expand_row(row)
        });
        let rows = rows.collect::<Result<Vec<_>>>()?;
        Ok(quote!([#(#rows),*]))
    }
}

fn expand_row(row: &LitStr) -> Result<TokenStream> {
    let text = row.value();
    let tiles = text.chars().map(|character| match character {
        '#' => Ok(quote!(bang1::Tile::Wall)),
        '.' => Ok(quote!(bang1::Tile::Floor)),
        'o' => Ok(quote!(bang1::Tile::Coin)),
        other => Err(Error::new_spanned(
            row,
            format!("there is no tile `{other}`"),
        )),
    });
    let tiles = tiles.collect::<Result<Vec<_>>>()?;
    Ok(quote!([#(#tiles),*]))
}
