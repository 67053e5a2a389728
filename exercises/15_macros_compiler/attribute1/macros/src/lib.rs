//! `#[logged]` before a function writes into the log when a call begins and when it ends. The macro adds a
//! statement at each end of the body. But a function can end in the middle: by `return`, by `?`, or by a
//! panic. Its end is missing in the log then.
//!
//! Correct this. There is a type in `src/lib.rs` that helps. The rest of the function stays as it is.

use proc_macro::TokenStream;
use quote::quote;
use syn::{ItemFn, parse_macro_input, parse_quote};

#[proc_macro_attribute]
pub fn logged(_arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut function = parse_macro_input!(item as ItemFn);
    let name = function.sig.ident.to_string();
    let body = &function.block;
    let block = parse_quote! {{
        ::attribute1::log(::std::format!("{} begins", #name));
        let result = #body;
        ::attribute1::log(::std::format!("{} ends", #name));
        result
    }};
    function.block = block;
    quote!(#function).into()
}
