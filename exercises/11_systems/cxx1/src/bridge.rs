//! The bridge, as both languages see it. cxx checks that the C++ side really looks like this.

#[cxx::bridge]
mod ffi {
    unsafe extern "C++" {
        include!("cxx1/cpp/dictionary.h");

        type Dictionary;

        fn new_dictionary() -> UniquePtr<Dictionary>;
        fn add(self: Pin<&mut Dictionary>, word: &str) -> bool;
        fn size(&self) -> usize;
        fn longest(&self) -> Result<&CxxString>;
    }
}

pub use ffi::{Dictionary, new_dictionary};
