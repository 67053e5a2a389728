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

    /// The first title that contains the word, or an empty string.
    pub fn find(&self, word: &str) -> &str {
        for title in &self.titles {
            if title.contains(word) {
                return title;
            }
        }
        ""
    }

    /// The first title or the wish, whichever is longer; the wish if they're equally long or there are no titles.
    pub fn first_or(&self, wish: &str) -> &str {
        match self.titles.first() {
            Some(title) if title.len() > wish.len() => title,
            _ => wish,
        }
    }

    pub fn rename(&mut self, index: usize, title: &str) -> &mut String {
        self.titles[index] = String::from(title);
        &mut self.titles[index]
    }
}

/// The first line of a song.
pub fn first_line(song: &str) -> &str {
    song.lines().next().unwrap_or("")
}

/// What comes after the mark in the line; an empty string if there's no mark.
pub fn after(line: &str, mark: &str) -> &str {
    match line.split_once(mark) {
        Some((_, rest)) => rest,
        None => "",
    }
}

/// How often the word is in the song.
pub fn count(song: &str, word: &str) -> usize {
    song.split_whitespace().filter(|w| *w == word).count()
}
