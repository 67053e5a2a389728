//! A guard sees every way out of a function, because it's dropped on each of them. The macro adds one
//! statement in front and leaves the rest alone, so the types, the visibility and the other attributes stay
//! as they were.

use proc_macro::TokenStream;
use quote::quote;
use syn::{ItemFn, parse_macro_input, parse_quote};

#[proc_macro_attribute]
pub fn logged(_arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut function = parse_macro_input!(item as ItemFn);
    let name = function.sig.ident.to_string();
    let guard = parse_quote! {
        let _call = ::attribute1::Call::begin(#name);
    };
    function.block.stmts.insert(0, guard);
    quote!(#function).into()
}
