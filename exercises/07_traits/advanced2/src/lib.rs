//! Proofreaders mark doubtful words with a question mark. A `Collector` puts these words into a list that it borrows.
//!
//! Here, one name `'a` is used for two borrows: the one of the list, and the one of the pages. Behind `&mut`, the
//! compiler can't shorten the second to fit the first, so the list stays borrowed for as long as the pages are. Use
//! two names. Don't change any bodies.

pub struct Collector<'a> {
    found: &'a mut Vec<&'a str>,
}

impl<'a> Collector<'a> {
    pub fn into(found: &'a mut Vec<&'a str>) -> Collector<'a> {
        Collector { found }
    }

    pub fn read(&mut self, page: &'a str) {
        for word in page.split_whitespace() {
            if word.ends_with('?') {
                self.found.push(word.trim_end_matches('?'));
            }
        }
    }
}

/// The doubtful words of all pages, sorted.
pub fn doubtful<'p>(pages: &[&'p str]) -> Vec<&'p str> {
    let mut found = Vec::new();
    let mut collector = Collector::into(&mut found);
    for page in pages {
        collector.read(page);
    }
    found.sort();
    found
}
