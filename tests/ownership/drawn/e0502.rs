//! A mutable and an immutable borrow at once.

pub fn grow(mut tides: Vec<u32>) -> u32 {
    let first = &tides[0];
    tides.push(3);
    *first
}

pub fn double(tides: &mut Vec<u32>) {
    for tide in tides.iter() {
        if *tide > 3 {
            tides.push(*tide);
        }
    }
}

pub struct Queue {
    pub waiting: Vec<u32>,
    pub last: u32,
}

impl Queue {
    pub fn next(&self) -> u32 {
        self.last + 1
    }

    pub fn join(&mut self) {
        let waiting = &mut self.waiting;
        waiting.push(self.next());
    }
}

pub fn shout(mut text: String) -> String {
    let word = text.as_str();
    text.push_str(word);
    text
}

pub fn lengths(mut words: Vec<String>) -> usize {
    let count = || words.len();
    words.clear();
    count()
}
