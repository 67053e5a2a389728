//! `#[derive(Save)]` saves all fields of a struct, each under the name of the struct, a dot, and its own
//! name. So far, the struct may not have parameters.
//!
//! Let it have any: types, lifetimes and constants, with bounds and a `where` clause. Each type parameter
//! must be `Save` in the implementation, whether the struct says so or not.

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, Ident, parse_macro_input};

#[proc_macro_derive(Save)]
pub fn derive_save(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(input).into()
}

fn expand(input: DeriveInput) -> proc_macro2::TokenStream {
    let name = &input.ident;
    let fields: Vec<&Ident> = match &input.data {
        Data::Struct(data) => names(&data.fields),
        Data::Enum(_) | Data::Union(_) => vec![],
    };
    let labels = fields.iter().map(|field| field.to_string());
    quote! {
        impl ::derive2::Save for #name {
            fn save(&self, name: &str, lines: &mut ::std::vec::Vec<::std::string::String>) {
                #(::derive2::Save::save(&self.#fields, &::std::format!("{name}.{}", #labels), lines);)*
            }
        }
    }
}

/// The names of all fields. Fields of tuple structs have none.
fn names(fields: &Fields) -> Vec<&Ident> {
    fields
        .iter()
        .filter_map(|field| field.ident.as_ref())
        .collect()
}
