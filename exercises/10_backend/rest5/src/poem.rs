//! A poem that counts its versions.

#[derive(Default)]
pub struct Poem {
    text: String,
    changes: u32,
}

impl Poem {
    pub fn text(&self) -> String {
        self.text.clone()
    }

    /// The version as HTTP writes it, in quotation marks.
    pub fn version(&self) -> String {
        format!("\"v{}\"", self.changes)
    }

    pub fn replace(&mut self, text: String) {
        self.text = text;
        self.changes += 1;
    }
}
