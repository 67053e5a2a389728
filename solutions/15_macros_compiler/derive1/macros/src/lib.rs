//! `#(…),*` repeats what is inside for each name, as `$(…),*` does in `macro_rules!`. All paths are absolute,
//! so it doesn't matter what is imported, or hidden, where the macro is used.

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, Ident, parse_macro_input};

#[proc_macro_derive(Columns)]
pub fn derive_columns(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let name = &input.ident;
    let names: Vec<&Ident> = match &input.data {
        Data::Struct(data) => field_names(&data.fields),
        Data::Enum(_) | Data::Union(_) => vec![],
    };
    let implementation = quote! {
        impl ::derive1::Columns for #name {
            const NAMES: &'static [&'static str] = &[#(::std::stringify!(#names)),*];

            fn values(&self) -> ::std::vec::Vec<::std::string::String> {
                ::std::vec![#(::std::string::ToString::to_string(&self.#names)),*]
            }
        }
    };
    implementation.into()
}

/// The names of all fields. Fields of tuple structs have none.
fn field_names(fields: &Fields) -> Vec<&Ident> {
    fields
        .iter()
        .filter_map(|field| field.ident.as_ref())
        .collect()
}
