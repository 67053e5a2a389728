//! What C knows about its calls, and about the names that it allocated.

unsafe extern "C" {
    /// How many names C hasn't got back yet.
    pub safe fn note_names_in_use() -> i32;

    /// How often C was asked for a number or a name.
    pub safe fn note_calls() -> i32;
}
