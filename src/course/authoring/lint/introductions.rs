//! Checks that introductions and lessons mention what the manifest says they introduce.

use crate::course::model::{Files, Level, lessons, opening};
use crate::course::syntax::{constructs, markdown};
use crate::error::Problem;

/// Everything in `introduces` that the text it belongs to neither names nor uses in its code.
pub(super) fn unmentioned(level: &Level, files: &Files) -> Vec<Problem> {
    let Some(readme) = files.text("README.md") else {
        return Vec::new();
    };
    let mut problems = missing(
        level,
        "the level's introduction",
        &opening(readme),
        &level.introduces,
    );
    for lesson in lessons(level, readme) {
        let topics = level.topics.iter().filter(|topic| topic.id == lesson.topic);
        for topic in topics {
            let text = format!("the lesson \"{}\"", topic.title);
            problems.extend(missing(level, &text, &lesson.markdown, &topic.introduces));
        }
    }
    problems
}

fn missing(level: &Level, what: &str, text: &str, names: &[String]) -> Vec<Problem> {
    let blocks = markdown::code_blocks(text);
    let used: Vec<&str> = blocks
        .iter()
        .flat_map(|block| constructs(&block.text))
        .collect();
    let is_missing =
        |name: &&String| !text.contains(name.as_str()) && !used.contains(&name.as_str());
    let problem = |name: &String| {
        Problem::new(format!(
            "{what} introduces `{name}`, but doesn't mention it"
        ))
        .at(format!("{}/README.md", level.dir), None)
        .next("explain it there, or remove it from `introduces`")
    };
    names.iter().filter(is_missing).map(problem).collect()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use crate::course::fixture::Fixture;

    #[test]
    fn what_is_introduced_is_mentioned_or_used() {
        let fixture = Fixture::new();
        let manifest = "exercises/01_first/info.toml";
        let text = fixture.read(manifest);
        let text = text.replacen(
            "[[topics]]\n",
            indoc! {r#"
                introduces = ["struct"]
                [[topics]]
                introduces = ["for", "Vec"]
            "#},
            1,
        );
        fixture.write(manifest, text);
        let problems = fixture.lint();
        assert_eq!(problems.len(), 3, "{problems:?}");
        assert_eq!(
            problems[0],
            "exercises/01_first/README.md: the level's introduction introduces `struct`, but doesn't mention it\n  \
             next: explain it there, or remove it from `introduces`"
        );
        assert!(
            problems[1].contains("the lesson \"Greetings\" introduces `for`"),
            "{problems:?}"
        );
        let readme = "exercises/01_first/README.md";
        let lessons = fixture.read(readme);
        let lessons = lessons.replacen("\n\n", "\n\nA struct.\n\n", 1);
        fixture.write(
            readme,
            lessons + "\nA `Vec`:\n\n```rust\nfor a in b {}\n```\n",
        );
        assert_eq!(fixture.lint(), [] as [String; 0]);
    }
}
