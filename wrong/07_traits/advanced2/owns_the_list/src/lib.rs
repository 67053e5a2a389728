//! Owns a copy of the list, so the list of the caller stays as it is.

pub struct Collector<'l, 'p> {
    found: Vec<&'p str>,
    list: std::marker::PhantomData<&'l ()>,
}

impl<'l, 'p> Collector<'l, 'p> {
    pub fn into(found: &'l mut Vec<&'p str>) -> Collector<'l, 'p> {
        Collector {
            found: found.clone(),
            list: std::marker::PhantomData,
        }
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
