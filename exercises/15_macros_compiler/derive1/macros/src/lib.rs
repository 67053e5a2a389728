//! `#[derive(Columns)]` implements the trait `Columns` of `src/lib.rs`: each field of a struct is a column. So
//! far, it writes an implementation without any columns.
//!
//! Complete the template in `quote!`. `names` has the names of the fields, in their order. What the template
//! makes is compiled in the crate that derives, so write paths such as `::derive1::Columns`, which mean the
//! same everywhere. A value is shown with the `to_string` of `ToString`.

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
            const NAMES: &'static [&'static str] = &[];

            fn values(&self) -> ::std::vec::Vec<::std::string::String> {
                ::std::vec![]
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
