//! The author of this songbook wrote down every lifetime, although the compiler can fill in most of them by its rules.
//!
//! In two signatures, a name is even wrong: it ties the result to a string that it never comes from, as a test shows.
//! Fix these two. Then remove every name that the lesson's three rules fill in anyway. In the end, two signatures
//! keep a name: there, the rules would say something else, or nothing at all. Don't change any bodies.

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

    pub fn all<'b>(&'b self) -> &'b [String] {
        &self.titles
    }

    /// The first title that contains the word, or an empty string.
    pub fn find<'b>(&'b self, word: &'b str) -> &'b str {
        for title in &self.titles {
            if title.contains(word) {
                return title;
            }
        }
        ""
    }

    /// The first title or the wish, whichever is longer; the wish if they're equally long or there are no titles.
    pub fn first_or<'a>(&'a self, wish: &'a str) -> &'a str {
        match self.titles.first() {
            Some(title) if title.len() > wish.len() => title,
            _ => wish,
        }
    }

    pub fn rename<'b, 't>(&'b mut self, index: usize, title: &'t str) -> &'b mut String {
        self.titles[index] = String::from(title);
        &mut self.titles[index]
    }
}

/// The first line of a song.
pub fn first_line<'s>(song: &'s str) -> &'s str {
    song.lines().next().unwrap_or("")
}

/// What comes after the mark in the line; an empty string if there's no mark.
pub fn after<'l>(line: &'l str, mark: &'l str) -> &'l str {
    match line.split_once(mark) {
        Some((_, rest)) => rest,
        None => "",
    }
}

/// How often the word is in the song.
pub fn count<'s, 'w>(song: &'s str, word: &'w str) -> usize {
    song.split_whitespace().filter(|w| *w == word).count()
}
