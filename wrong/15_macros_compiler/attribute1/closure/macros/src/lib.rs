//! Puts the body into a closure, which `return` and `?` leave, but a panic ends both.

use proc_macro::TokenStream;
use quote::quote;
use syn::{ItemFn, parse_macro_input, parse_quote};

#[proc_macro_attribute]
pub fn logged(_arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut function = parse_macro_input!(item as ItemFn);
    let name = function.sig.ident.to_string();
    let (body, output) = (&function.block, &function.sig.output);
    let block = parse_quote! {{
        ::attribute1::log(::std::format!("{} begins", #name));
        let result = (|| #output #body)();
        ::attribute1::log(::std::format!("{} ends", #name));
        result
    }};
    function.block = block;
    quote!(#function).into()
}
