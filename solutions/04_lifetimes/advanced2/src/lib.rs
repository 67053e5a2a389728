//! Proofreaders mark doubtful words with a question mark. A `Collector` puts these words into a list that it borrows.
//!
//! One name `'a` stands for two loans here: that of the list, and that of the pages. Behind `&mut`, the compiler
//! may not shorten the second to fit the first, so the list stays lent as long as the pages are. Tell the two apart.
//! Change no body.

pub struct Collector<'l, 'p> {
    // `'p` cannot change behind `&mut` (it is invariant there); `'l` can be as short as the collector's use.
    found: &'l mut Vec<&'p str>,
}

impl<'l, 'p> Collector<'l, 'p> {
    pub fn into(found: &'l mut Vec<&'p str>) -> Collector<'l, 'p> {
        Collector { found }
    }

    pub fn read(&mut self, page: &'p str) {
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
