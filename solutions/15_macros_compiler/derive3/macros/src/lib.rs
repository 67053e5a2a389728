//! `parse_nested_meta` reads what is in an attribute, in any order and with all commas, and `meta.error`
//! makes an error at the right word.

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Ident, LitStr, Result, parse_macro_input};

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
        let mut name = ident.to_string();
        let mut is_skipped = false;
        for attribute in &field.attrs {
            if !attribute.path().is_ident("save") {
                continue;
            }
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("skip") {
                    is_skipped = true;
                } else if meta.path.is_ident("name") {
                    name = meta.value()?.parse::<LitStr>()?.value();
                } else {
                    return Err(meta.error("expected `skip` or `name`"));
                }
                Ok(())
            })?;
        }
        if !is_skipped {
            all.push(Saved { field: ident, name });
        }
    }
    Ok(all)
}
