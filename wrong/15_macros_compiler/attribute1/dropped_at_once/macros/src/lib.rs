//! Creates the guard without a name that keeps it.

use proc_macro::TokenStream;
use quote::quote;
use syn::{ItemFn, parse_macro_input, parse_quote};

#[proc_macro_attribute]
pub fn logged(_arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut function = parse_macro_input!(item as ItemFn);
    let name = function.sig.ident.to_string();
    let guard = parse_quote! {
        let _ = ::attribute1::Call::begin(#name);
    };
    function.block.stmts.insert(0, guard);
    quote!(#function).into()
}
