//! Letters and stamps. Each exists once: there is no copying machine for them.

pub struct Stamp {
    pub country: String,
}

pub struct Letter {
    pub sender: String,
    pub stamp: Stamp,
    pub pages: Vec<String>,
}
