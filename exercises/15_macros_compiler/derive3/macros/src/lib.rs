//! The macro, in a crate of macros, which can have nothing else. (This file is finished. Your task is in
//! `save/src/saved.rs`.)

use proc_macro::TokenStream;
use syn::Error;

#[proc_macro_derive(Save, attributes(save))]
pub fn derive_save(input: TokenStream) -> TokenStream {
    let expanded = derive3_save::expand(input.into());
    expanded.unwrap_or_else(Error::into_compile_error).into()
}
