//! Checks that texts don't use the phrases that the course avoids. Searches what people read: lessons, manifests, and whatever is in the files of
//! exercises, solutions and wrong solutions, down to the names of tests.

use crate::course::model::{AvoidedPhrase, Files};
use crate::error::Problem;

/// A word of a text, in lower case, and its line.
struct Word {
    text: String,
    line: usize,
    /// Whether a sentence, a list or code was interrupted before it, so that no phrase continues here.
    is_apart: bool,
}

/// The phrases of the course that the files below `dir` use. Only Rust, Markdown and TOML are searched.
pub(super) fn of_files(avoided: &[AvoidedPhrase], dir: &str, files: &Files) -> Vec<Problem> {
    let is_text = |path: &str| {
        let extension = path.rsplit_once('.').map(|(_, extension)| extension);
        extension.is_some_and(|extension| ["rs", "md", "toml"].contains(&extension))
    };
    files
        .iter()
        .filter(|(path, _)| is_text(path))
        .flat_map(|(path, text)| {
            let text = String::from_utf8_lossy(text);
            of_text(avoided, &format!("{dir}/{path}"), &text)
        })
        .collect()
}

/// The phrases of the course that a text uses, where it does.
pub(super) fn of_text(avoided: &[AvoidedPhrase], path: &str, text: &str) -> Vec<Problem> {
    let words = words(text);
    let mut problems = Vec::new();
    for start in 0..words.len() {
        let Some(found) = avoided
            .iter()
            .find(|avoided| begins(&words[start..], &avoided.phrase))
        else {
            continue;
        };
        let problem = Problem::new(format!("this course doesn't write \"{}\"", found.phrase))
            .at(path, words[start].line)
            .next(format!("write {}", found.instead));
        problems.push(problem);
    }
    problems
}

fn begins(words: &[Word], phrase: &str) -> bool {
    let mut words = words.iter();
    phrase.split(' ').enumerate().all(|(index, wanted)| {
        words.next().is_some_and(|word| {
            let is_same = match wanted.strip_suffix('*') {
                Some(start) => word.text.starts_with(start),
                None => word.text == wanted,
            };
            is_same && (index == 0 || !word.is_apart)
        })
    })
}

/// The words of a text. Line breaks, marks of comments and the underscores of names don't separate a phrase; other punctuation does.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut is_apart = false;
    for (index, line) in text.lines().enumerate() {
        let mut rest = line;
        while let Some(char) = rest.chars().next() {
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
                .unwrap_or(rest.len());
            if end == 0 {
                is_apart |= !char.is_whitespace() && !matches!(char, '/' | '!' | '_' | '*' | '`');
                rest = &rest[char.len_utf8()..];
                continue;
            }
            words.push(Word {
                text: rest[..end].to_lowercase().replace('’', "'"),
                line: index + 1,
                is_apart: std::mem::take(&mut is_apart),
            });
            rest = &rest[end..];
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;
    use crate::course::fixture::Fixture;

    #[test]
    fn lessons_exercises_solutions_and_wrong_solutions_are_searched() {
        let fixture = Fixture::new();
        let manifest = fixture.read("info.toml");
        let avoided = indoc! {r#"
            [avoid]
            "purple prose" = "plainly"
        "#};
        fixture.write("info.toml", manifest.clone() + avoided);
        let searched = [
            "exercises/01_first/greet1/notes/purple.rs",
            "exercises/01_first/README.md",
            "solutions/01_first/greet1/src/lib.rs",
            "wrong/01_first/greet1/shouts/src/lib.rs",
        ];
        for path in searched {
            let text = if fixture.root().join(path).exists() {
                fixture.read(path)
            } else {
                String::new()
            };
            fixture.write(path, text + "\n// Purple prose.");
        }
        let problems = fixture.lint();
        for path in searched {
            let is_found = |problem: &String| {
                problem.starts_with(path)
                    && problem.ends_with("doesn't write \"purple prose\"\n  next: write plainly")
            };
            assert!(problems.iter().any(is_found), "{path}: {problems:#?}");
        }
        let avoided = indoc! {r#"
            [avoid]
            "to-day" = "today"
        "#};
        fixture.write("info.toml", manifest + avoided);
        let problems = fixture.problems();
        assert!(
            problems.len() == 1
                && problems[0].contains("`to-day` in `avoid` of the course can't be searched for"),
            "{problems:#?}"
        );
    }

    fn found(phrase: &str, text: &str) -> Vec<usize> {
        let avoided = [AvoidedPhrase {
            phrase: phrase.to_owned(),
            instead: "something else".to_owned(),
        }];
        let problems = of_text(&avoided, "a.rs", text);
        let line = |problem: &Problem| problem.place.as_ref().and_then(|place| place.line);
        problems.iter().filter_map(line).collect()
    }

    #[test]
    fn a_phrase_is_found_in_prose_over_a_line_break_and_in_names() {
        let text = indoc! {"
            //! The signal comes to
            //! no end. It Comes To No End.
            fn it_comes_to_no_end() {}
            // becomes to no end; comes to no ending; comes to. No end
        "};
        assert_eq!(found("comes to no end", text), [1, 2, 3]);
    }

    #[test]
    fn a_star_matches_the_beginning_of_a_word() {
        assert_eq!(found("lend*", "Lending\nblend\nlend's\nlen d"), [1, 3]);
    }

    #[test]
    fn every_phrase_has_its_own_advice() {
        let phrase = |phrase: &str, instead: &str| AvoidedPhrase {
            phrase: phrase.to_owned(),
            instead: instead.to_owned(),
        };
        let avoided = [phrase("loan", "borrow"), phrase("is told", "\"learns\"")];
        let mut files = Files::default();
        files.insert("src/lib.rs", "// A loan.\n");
        files.insert("notes.md", "It is told.");
        files.insert("data.txt", "a loan");
        let problems = of_files(&avoided, "exercises/a/b", &files);
        let mut shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
        shown.sort();
        assert_eq!(
            shown,
            [
                "exercises/a/b/notes.md:1: this course doesn't write \"is told\"\n  next: write \"learns\"",
                "exercises/a/b/src/lib.rs:1: this course doesn't write \"loan\"\n  next: write borrow",
            ]
        );
    }
}
