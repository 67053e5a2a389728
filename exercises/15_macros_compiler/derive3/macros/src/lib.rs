//! `#[derive(Save)]` should listen to attributes: `#[save(skip)]` before a field leaves it out, and
//! `#[save(name = "hp")]` gives it another name. An attribute may have both, and a field may have several
//! attributes. If there are several names, the last one counts.
//!
//! Read them in `saved`. For anything else inside of `save(…)`, the compiler should say
//! ``expected `skip` or `name` ``, and point to that word.

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Ident, Result, parse_macro_input};

#[proc_macro_derive(Save, attributes(save))]
pub fn derive_save(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let tokens = expand(input).unwrap_or_else(Error::into_compile_error);
    tokens.into()
}

/// How a field is saved.
struct Saved<'a> {
    field: &'a Ident,
    name: String,
}

fn expand(input: DeriveInput) -> Result<proc_macro2::TokenStream> {
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

/// The fields that are saved.
fn saved(fields: &Fields) -> Result<Vec<Saved<'_>>> {
    let mut all = Vec::new();
    for field in fields {
        let Some(ident) = &field.ident else {
            continue;
        };
        all.push(Saved {
            field: ident,
            name: ident.to_string(),
        });
    }
    Ok(all)
}
