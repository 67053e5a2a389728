//! Gives the pages the name of the borrow of the list.

pub struct Collector<'l, 'p> {
    found: &'l mut Vec<&'p str>,
}

impl<'l, 'p> Collector<'l, 'p> {
    pub fn into(found: &'l mut Vec<&'p str>) -> Collector<'l, 'p> {
        Collector { found }
    }

    pub fn read(&mut self, page: &'l str) {
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
