//! What bindgen wrote. Your editor shows it, and so does `cargo doc --document-private-items`.

#![allow(
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    dead_code,
    unnecessary_transmutes,
    clippy::all,
    clippy::undocumented_unsafe_blocks,
    reason = "this is generated code"
)]

include!(concat!(env!("OUT_DIR"), "/drums.rs"));
