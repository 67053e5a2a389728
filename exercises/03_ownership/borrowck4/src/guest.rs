//! A guest on the list. Guests can't be copied.

pub struct Guest {
    pub name: String,
    pub comes: bool,
    /// How many friends this guest brings.
    pub brings: u32,
}

impl Guest {
    /// A friend of this guest. A friend comes and brings no one else.
    pub fn friend(&self) -> Guest {
        Guest {
            name: format!("friend of {}", self.name),
            comes: true,
            brings: 0,
        }
    }
}
