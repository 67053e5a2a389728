//! What C knows about the names that it allocated.

unsafe extern "C" {
    /// How many names C hasn't got back yet.
    pub safe fn note_names_in_use() -> i32;
}
