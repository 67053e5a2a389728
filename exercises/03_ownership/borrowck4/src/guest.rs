//! A guest on the list. A guest is a person: nobody can be copied.

pub struct Guest {
    pub name: String,
    pub comes: bool,
    /// How many friends this guest brings.
    pub brings: u32,
}

impl Guest {
    /// A friend whom this guest brings. A friend comes, and brings nobody.
    pub fn friend(&self) -> Guest {
        Guest {
            name: format!("friend of {}", self.name),
            comes: true,
            brings: 0,
        }
    }
}
