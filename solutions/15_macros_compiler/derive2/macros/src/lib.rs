//! `split_for_impl` knows where parameters, arguments and bounds belong, with lifetimes and constants too. A
//! bound is added to the parameters before, so it's in the first part.

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, Ident, parse_macro_input, parse_quote};

#[proc_macro_derive(Save)]
pub fn derive_save(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(input).into()
}

fn expand(mut input: DeriveInput) -> proc_macro2::TokenStream {
    for parameter in input.generics.type_params_mut() {
        parameter.bounds.push(parse_quote!(::derive2::Save));
    }
    let name = &input.ident;
    let (parameters, arguments, bounds) = input.generics.split_for_impl();
    let fields: Vec<&Ident> = match &input.data {
        Data::Struct(data) => names(&data.fields),
        Data::Enum(_) | Data::Union(_) => vec![],
    };
    let labels = fields.iter().map(|field| field.to_string());
    quote! {
        impl #parameters ::derive2::Save for #name #arguments #bounds {
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
