//! A songbook whose author wrote down every lifetime, although the compiler can fill in most of them by its rules.
//!
//! In two signatures a name is even wrong: it ties the result to a text that it never comes from. The test shows it.
//! Repair these two. Then remove every name that the lesson's three rules give anyway. In the end two signatures keep
//! a name: there, the rules would say something else, or nothing at all. No body changes.

pub struct Songbook {
    titles: Vec<String>,
}

impl Songbook {
    pub fn of(titles: &[&str]) -> Songbook {
        let mut book = Songbook { titles: Vec::new() };
        for title in titles {
            book.titles.push(String::from(*title));
        }
        book
    }

    pub fn all(&self) -> &[String] {
        &self.titles
    }

    /// The first title that contains the word, or an empty text.
    pub fn find(&self, word: &str) -> &str {
        for title in &self.titles {
            if title.contains(word) {
                return title;
            }
        }
        ""
    }

    /// The longer one of the first title and the wish; the wish if both are equally long, or without titles.
    // The rules would lend the result from `self` alone, and the wish could not be returned.
    pub fn first_or<'a>(&'a self, wish: &'a str) -> &'a str {
        match self.titles.first() {
            Some(title) if title.len() > wish.len() => title,
            _ => wish,
        }
    }

    pub fn rename(&mut self, place: usize, title: &str) -> &mut String {
        self.titles[place] = String::from(title);
        &mut self.titles[place]
    }
}

/// The first line of a song.
pub fn first_line(song: &str) -> &str {
    song.lines().next().unwrap_or("")
}

/// What stands in the line after the mark; nothing if the mark is not there.
// Two references and no `self`: no rule applies. `mark` needs no name, because the result never comes from it.
pub fn after<'l>(line: &'l str, mark: &str) -> &'l str {
    match line.split_once(mark) {
        Some((_, rest)) => rest,
        None => "",
    }
}

/// How often the word stands in the song.
pub fn count(song: &str, word: &str) -> usize {
    song.split_whitespace().filter(|w| *w == word).count()
}
