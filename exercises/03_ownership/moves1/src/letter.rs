//! Letters and stamps. There is only one of each: they aren't `Clone`.

pub struct Stamp {
    pub country: String,
}

pub struct Letter {
    pub sender: String,
    pub stamp: Stamp,
    pub pages: Vec<String>,
}
