//! The implementation that `#[derive(Save)]` writes. (This file is finished. Your task is in `saved.rs`.)

mod saved;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Result};

use saved::saved;

/// The `impl` for this struct.
pub fn expand(input: TokenStream) -> Result<TokenStream> {
    let input: DeriveInput = syn::parse2(input)?;
    let name = &input.ident;
    let fields = match &input.data {
        Data::Struct(data) => saved(&data.fields)?,
        Data::Enum(_) | Data::Union(_) => vec![],
    };
    let field = fields.iter().map(|saved| saved.field);
    let label = fields.iter().map(|saved| &saved.name);
    Ok(quote! {
        impl ::derive3::Save for #name {
            fn save(&self, name: &str, lines: &mut ::std::vec::Vec<::std::string::String>) {
                #(::derive3::Save::save(&self.#field, &::std::format!("{name}.{}", #label), lines);)*
            }
        }
    })
}
