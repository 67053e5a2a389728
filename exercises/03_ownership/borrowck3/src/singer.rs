//! A singer with a name and a range of notes. Singers can't be copied.

pub struct Singer {
    name: String,
    top_note: u8,
}

impl Singer {
    pub fn new(name: &str, top_note: u8) -> Singer {
        Singer {
            name: String::from(name),
            top_note,
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn top_note(&self) -> u8 {
        self.top_note
    }

    pub fn is_deep(&self) -> bool {
        self.top_note < 65
    }
}
