//! Pictures of stories that no compiler told, in every width. `tests/ownership/` draws those of the real compiler.

use indoc::indoc;

use super::{Telling, ownership};
use crate::judge::{Diagnostic, Label, LabelPlace, LabelSource, Verdict};
use crate::ui::fixtures::{self, FILE};
use crate::ui::terminal::{Style, strip, width};

const UNICODE: Style = Style {
    unicode: true,
    ..Style::PLAIN
};

const SOURCE: &str = indoc! {"
    pub fn close(bids: Vec<Bid>) -> u32 {
    \tlet highest = &bids[0];

        // No one bids anymore.
        // 日本語
        archive(bids);\r
        highest.amount
    }
"};

fn line_of(_: &str, line: u32) -> Option<String> {
    let line = usize::try_from(line).ok()?.checked_sub(1)?;
    SOURCE.split('\n').nth(line).map(str::to_owned)
}

fn label(source: LabelSource, (line, column): (u32, u32), text: &str) -> Label {
    Label {
        source,
        place: Some(LabelPlace {
            file: FILE.to_owned(),
            line,
            column,
            last_line: line,
        }),
        text: text.to_owned(),
    }
}

/// A verdict with one error that has these labels.
fn verdict(code: &str, message: &str, labels: Vec<Label>) -> Verdict {
    let error = Diagnostic {
        code: Some(code.to_owned()),
        message: message.to_owned(),
        labels,
        ..fixtures::moved()
    };
    Verdict {
        diagnostics: vec![error],
        ..fixtures::does_not_compile()
    }
}

fn closed() -> Verdict {
    verdict(
        "E0505",
        "cannot move out of `bids` because it is borrowed",
        vec![
            label(
                LabelSource::Primary,
                (6, 13),
                "move out of `bids` occurs here",
            ),
            label(
                LabelSource::Secondary,
                (2, 17),
                "borrow of `bids` occurs here",
            ),
            label(
                LabelSource::Secondary,
                (1, 14),
                "binding `bids` declared here",
            ),
            label(LabelSource::Secondary, (7, 5), "borrow later used here"),
            Label {
                source: LabelSource::Note,
                place: None,
                text: "the moon is full".to_owned(),
            },
        ],
    )
}

fn drawn(verdict: &Verdict, code: &str, width: usize, style: Style) -> String {
    ownership(verdict, code, Telling::Picture, width, style, &line_of).join("\n")
}

#[test]
fn words_are_beside_the_lines_if_they_fit_and_below_them_otherwise() {
    assert_eq!(
        drawn(&closed(), "E0505", 90, UNICODE),
        indoc! {"
            cannot move out of `bids` because it is borrowed (src/lib.rs)
            1 ●    pub fn close(bids: Vec<Bid>) -> u32 {   `bids` is declared here, and owns its value
            2 │ ┌      let highest = &bids[0];             `bids` is borrowed from here on
              │ │  ⋮
            6 ✗ │      archive(bids);                      `bids` is moved here, while it's borrowed
            7   └      highest.amount                      the borrow is used again here
            ● has the value   ┌ └ borrowed   ✗ the error
            note: the moon is full
        "}
    );
    assert_eq!(
        drawn(&closed(), "E0505", 40, UNICODE),
        indoc! {"
            cannot move out of `bids` because it is
            borrowed (src/lib.rs)
            1 ●    pub fn close(bids: Vec<Bid>) -> …
              │                 ^
              │    `bids` is declared here, and owns
              │    its value
            2 │ ┌      let highest = &bids[0];
              │ │                     ^
              │ │      `bids` is borrowed from here
              │ │      on
              │ │  ⋮
            6 ✗ │      archive(bids);
                │              ^
                │      `bids` is moved here, while
                │      it's borrowed
            7   └      highest.amount
                       ^ the borrow is used again
                         here
            ● has the value   ┌ └ borrowed   ✗ the
            error
            note: the moon is full
        "}
    );
}

#[test]
fn a_terminal_without_unicode_gets_other_marks() {
    assert_eq!(
        drawn(&closed(), "E0505", 90, Style::PLAIN),
        indoc! {"
            cannot move out of `bids` because it is borrowed (src/lib.rs)
            1 o    pub fn close(bids: Vec<Bid>) -> u32 {   `bids` is declared here, and owns its value
            2 | ,      let highest = &bids[0];             `bids` is borrowed from here on
              | |  ...
            6 x |      archive(bids);                      `bids` is moved here, while it's borrowed
            7   '      highest.amount                      the borrow is used again here
            o has the value   , ' borrowed   x the error
            note: the moon is full
        "}
    );
}

#[test]
fn a_screen_reader_reads_sentences() {
    let sentences = ownership(
        &closed(),
        "E0505",
        Telling::Sentences,
        usize::MAX,
        UNICODE,
        &line_of,
    );
    assert_eq!(
        sentences.join("\n"),
        indoc! {"
            cannot move out of `bids` because it is borrowed (src/lib.rs)
            line 1: `bids` is declared here, and owns its value
            line 2: `bids` is borrowed from here on
            line 6: `bids` is moved here, while it's borrowed
            line 7: the borrow is used again here
            note: the moon is full
        "}
    );
}

#[test]
fn a_place_beyond_the_cut_is_described_in_words() {
    let mut verdict = closed();
    let labels = &mut verdict.diagnostics[0].labels;
    labels.truncate(3);
    labels[2].place.as_mut().expect("a place").column = 38;
    let drawn = drawn(&verdict, "E0505", 40, UNICODE);
    assert!(
        drawn.contains(indoc! {"
            1 ●    pub fn close(bids: Vec<Bid>) -> …
              │    `bids` is declared here, and owns
              │    its value (column 38)
        "}),
        "{drawn}"
    );
}

#[test]
fn advice_is_no_part_of_what_happens() {
    let mut verdict = closed();
    let labels = &mut verdict.diagnostics[0].labels;
    labels.push(label(
        LabelSource::Secondary,
        (6, 13),
        "help: consider calling `.as_ref()` or `.as_mut()` to borrow the type's contents",
    ));
    for telling in [Telling::Picture, Telling::Sentences] {
        let shown = |verdict| ownership(verdict, "E0505", telling, 90, UNICODE, &line_of);
        assert_eq!(shown(&verdict), shown(&closed()));
    }
}

#[test]
fn a_method_takes_its_receiver_unless_that_is_a_reference() {
    for (type_, is_shown) in [("Mine", true), ("&mut Mine", false)] {
        let mut verdict = closed();
        let labels = &mut verdict.diagnostics[0].labels;
        let note = |text: String| Label {
            source: LabelSource::Note,
            place: None,
            text,
        };
        labels.push(note(format!(
            "move occurs because value has type `{type_}`, which does not implement the `Copy` trait"
        )));
        let text = "`Mine::dig` takes ownership of the receiver `self`, which moves `mine`";
        labels.push(note(text.to_owned()));
        let drawn = drawn(&verdict, "E0505", 90, UNICODE);
        assert_eq!(
            drawn.contains("note: `Mine::dig` takes ownership of `mine`"),
            is_shown,
            "{drawn}"
        );
        assert!(!drawn.contains("`self`"), "{drawn}");
    }
}

#[test]
fn other_codes_and_errors_without_labels_draw_nothing() {
    assert_eq!(drawn(&closed(), "E0382", 80, UNICODE), "");
    assert_eq!(
        drawn(&fixtures::does_not_compile(), "E0382", 80, UNICODE),
        ""
    );
    // As in a verdict that an earlier version cached.
    assert_eq!(
        drawn(&verdict("E0382", "moved", Vec::new()), "E0382", 80, UNICODE),
        ""
    );
}

#[test]
fn what_a_new_compiler_says_is_shown_as_it_is() {
    let verdict = verdict(
        "E0499",
        "two at once",
        vec![
            label(LabelSource::Secondary, (2, 17), "the old one begins"),
            label(LabelSource::Primary, (6, 13), "the new one begins"),
            label(LabelSource::Primary, (7, 5), ""),
        ],
    );
    assert_eq!(
        drawn(&verdict, "E0499", 60, UNICODE),
        indoc! {"
            two at once (src/lib.rs)
            2        let highest = &bids[0];   the old one begins
                 ⋮
            6 ✗      archive(bids);            the new one begins
            7 ✗      highest.amount            two at once
            ✗ the error
        "}
    );
}

#[test]
fn labels_in_other_files_are_notes() {
    let mut verdict = closed();
    let labels = &mut verdict.diagnostics[0].labels;
    let place = labels[2].place.as_mut().expect("a place");
    place.file = FILE.replace("lib.rs", "bids.rs");
    let place = labels[1].place.as_mut().expect("a place");
    place.file = "/rustc/library/vec.rs".to_owned();
    let drawn = drawn(&verdict, "E0505", 80, UNICODE);
    assert!(
        drawn.contains("note: src/bids.rs, line 1: `bids` is declared here"),
        "{drawn}"
    );
    assert!(
        drawn.contains("note: /rustc/library/vec.rs, line 2: `bids` is borrowed"),
        "{drawn}"
    );
}

/// Numbers that look random, and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        u32::try_from(self.0 >> 33).expect("31 bits") % end
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let count = u32::try_from(all.len()).expect("few");
        all[self.below(count) as usize]
    }
}

const TEXTS: [&str; 12] = [
    "value moved here",
    "value moved here, in previous iteration of loop",
    "value borrowed here after move",
    "move occurs because `日本語` has type `Vec<String>`, which does not implement the `Copy` trait",
    "first mutable borrow occurs here",
    "second mutable borrow occurs here",
    "first borrow used here, in later iteration of loop",
    "`x` dropped here while still borrowed",
    "borrowed value does not live long enough",
    "returning this value requires that `x` is borrowed for `'a`",
    "\u{1b}[31mnew words\r\nof two lines\t",
    "",
];

#[test]
fn every_label_is_shown_and_every_line_fits_whatever_the_labels_are() {
    let mut numbers = Numbers(7);
    for round in 0..60 {
        let mut labels: Vec<Label> = (0..=numbers.below(7))
            .map(|_| {
                let source = numbers.one_of(&[LabelSource::Primary, LabelSource::Secondary]);
                let line = numbers.one_of(&[1, 2, 3, 5, 6, 7, 8, 9, 60, u32::MAX]);
                let column = numbers.one_of(&[0, 1, 5, 17, 300, u32::MAX]);
                label(source, (line, column), numbers.one_of(&TEXTS))
            })
            .collect();
        labels[0].source = LabelSource::Primary;
        let code = numbers.one_of(&crate::judge::OWNERSHIP_CODES);
        let verdict = verdict(code, "cannot use `x`", labels.clone());
        let colorful = Style {
            color: true,
            ..UNICODE
        };
        // Five rounds together have every width.
        for columns in (20 + round % 5..200).step_by(5) {
            let style = numbers.one_of(&[Style::PLAIN, UNICODE, colorful]);
            for line in drawn(&verdict, code, columns, style).lines() {
                assert!(width(line) <= columns, "{round}, {columns}: {line:?}");
            }
        }
        let drawn = strip(&drawn(&verdict, code, 200, UNICODE));
        let sentences = ownership(
            &verdict,
            code,
            Telling::Sentences,
            usize::MAX,
            UNICODE,
            &line_of,
        );
        for label in labels.iter().filter(|label| !label.text.is_empty()) {
            let line = label.place.as_ref().expect("a place").line;
            let starts = format!("line {line}: ");
            let of_line = sentences
                .iter()
                .filter_map(|sentence| sentence.strip_prefix(&starts));
            assert!(
                of_line.clone().count() > 0,
                "{round}: {label:?}\n{sentences:#?}"
            );
            let is_drawn = drawn
                .lines()
                .any(|row| row.trim_start().starts_with(&format!("{line} ")));
            assert!(is_drawn, "{round}: {label:?}\n{drawn}");
            for words in of_line {
                assert!(
                    drawn.contains(words.trim_end()),
                    "{round}: {words}\n{drawn}"
                );
            }
        }
    }
}
