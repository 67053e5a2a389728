//! Changes where the links of a text lead. Knows nothing about which of them work.

use std::ops::Range;

use pulldown_cmark::Event;

use super::{events, links};

/// A text in which some links lead elsewhere, or nowhere: then only their words are left. `moved` says where one leads now; `None` if it leads nowhere,
/// `Some` of the same target if it stays as it is.
pub fn relinked(text: &str, moved: &dyn Fn(&str) -> Option<String>) -> String {
    let mut text = text.to_owned();
    // From the end, so that ranges before a change stay right, and an image in a link comes before the link.
    let mut end = usize::MAX;
    loop {
        let mut found = links(&text).into_iter();
        let Some((target, range)) = found.rfind(|(_, range)| range.start < end) else {
            return text;
        };
        end = range.start;
        let to = moved(&target);
        if to.as_ref() == Some(&target) {
            continue;
        }
        let words = words_of_link(&text, &range);
        let mark = if text[range.clone()].starts_with('!') {
            "!"
        } else {
            ""
        };
        let new = to.map_or_else(|| words.clone(), |to| format!("{mark}[{words}]({to})"));
        text.replace_range(range, &new);
    }
}

/// What a link or an image in this range shows, as written.
fn words_of_link(text: &str, link: &Range<usize>) -> String {
    let inner = events(text).filter(|(event, range)| {
        let is_inside = link.start < range.start && range.end < link.end;
        is_inside && !matches!(event, Event::End(_))
    });
    let span = inner
        .map(|(_, range)| range)
        .reduce(|one, other| one.start.min(other.start)..one.end.max(other.end));
    span.map_or_else(String::new, |span| text[span].to_owned())
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::relinked;

    #[test]
    fn links_are_moved_or_reduced_to_their_words() {
        let moved = |target: &str| match target {
            "gone.md" | "gone.svg" => None,
            "old.md" => Some("new.md".to_owned()),
            target => Some(target.to_owned()),
        };
        let text = indoc! {r#"
            [`A` *b*](gone.md "title"), [kept](kept.md), ![crab](gone.svg), [c][old] and [d][gone].
            [![e](gone.svg)](old.md) <https://example.org> [](gone.md)

            - [f](gone.md)

            [old]: old.md
            [gone]: gone.md
        "#};
        assert_eq!(
            relinked(text, &moved),
            indoc! {"
                `A` *b*, [kept](kept.md), crab, [c](new.md) and d.
                [e](new.md) <https://example.org>\x20

                - f

                [old]: old.md
                [gone]: gone.md
            "}
        );
    }
}
