//! What a person sees of Markdown in a terminal.

use indoc::{formatdoc, indoc};

use super::*;
use crate::ui::terminal::{strip, width};

const UNICODE: Style = Style {
    unicode: true,
    ..Style::PLAIN
};
const RICH: Style = Style {
    color: true,
    unicode: true,
    links: true,
};

const LESSON: &str = indoc! {r#"
    ## Move semantics

    A value has **one** owner. When the owner is *assigned* or passed on, the
    value moves: `let a = b;`. See [the book](https://doc.rust-lang.org/book/) and [above](#up).

    - a first point that is long enough
      to be continued
    - a second

    ```rust,compile_fail,E0382
    # fn main() {
    let parcel = String::from("book");

    ship(parcel); // *not bold*
    #[expect(unused)]
    # }
    ```

    > quoted text
    > of two lines

    | a | b |
    |---|---|
    | 1 | `x` |
"#};

/// What a person sees of a text.
fn shown(text: &str, width: usize) -> String {
    markdown(text, width, UNICODE).join("\n") + "\n"
}

#[test]
fn a_lesson_reads_well_without_color() {
    assert_eq!(
        shown(LESSON, 50),
        indoc! {r#"
            Move semantics
            --------------

            A value has one owner. When the owner is assigned
            or passed on, the value moves: `let a = b;`. See
            the book (https://doc.rust-lang.org/book/) and
            above.

            • a first point that is long enough to be
              continued
            • a second

                does not compile, E0382:
                let parcel = String::from("book");

                ship(parcel); // *not bold*
                #[expect(unused)]

            ▐ quoted text of two lines

            │ a │ b │
            ├───┼───┤
            │1  │`x`│
        "#}
    );
}

#[test]
fn lists_and_quotes_can_be_nested() {
    let text = indoc! {"
        Three points:
        - one two three
          - four five
            six

          ```toml
          # a comment
          seven = 8
          ```

        + other

        9) nine ten eleven
        1) twelve

           > thirteen fourteen
           >
           > 1. fifteen sixteen
        *
    "};
    assert_eq!(
        shown(text, 22),
        indoc! {"
            Three points:
            • one two three
              • four five six

                  # a comment
                  seven = 8

            • other

            9. nine ten eleven
            10. twelve

                ▐ thirteen
                ▐ fourteen
                ▐
                ▐ 1. fifteen
                ▐    sixteen
            •
        "}
    );
}

#[test]
fn paragraphs_are_wrapped_and_hard_breaks_are_kept() {
    let text = "one\ntwo  \nthree\\\nfour<br>five\n***\nsix\n\nseven";
    assert_eq!(
        shown(text, 7),
        "one two\nthree\nfour\nfive\n―――――――\nsix\n\nseven\n"
    );
}

#[test]
fn both_styles_of_headings_are_recognized() {
    let text = indoc! {"
        The *tide*
        ==========
        ### In `tables` [of](years.md) the year ###
        #hashtag
    "};
    assert_eq!(
        shown(text, 40),
        indoc! {"
            The tide
            ========

            In tables of the year
            ---------------------

            #hashtag
        "}
    );
}

#[test]
fn links_show_their_url_once_and_relative_ones_only_their_text() {
    let text = indoc! {r#"
        [a](b.md) [c](https://d.org "a *title*") `[e](f)` v[0](1 [g][h] [H] [i][none]
        <https://j.org> ![k](l.svg) ![m](<https://n.org/o p.svg>) [again](https://d.org)
        [`q` *r*](https://s.org) <t@u.org>

        [h]: https://h.org/x_y_z 'title'
    "#};
    assert_eq!(
        shown(text, 100).replace('\n', " "),
        "a c (https://d.org) `[e](f)` v[0](1 g (https://h.org/x_y_z) H [i][none] https://j.org k m \
         (https://n.org/o p.svg) again `q` r (https://s.org) t@u.org "
    );
}

#[test]
fn without_color_only_code_keeps_its_markup() {
    for (text, words) in [
        ("a **b** *c* ***d*** `e * *f*`", "a b c d `e * *f*`"),
        ("**a `b` c** __d__ _e_", "a `b` c d e"),
        ("``a`b`` ` ``c`` `", "``a`b`` ``` ``c`` ```"),
        ("\\*a\\* &lt;T&gt; &amp; \\`b\\`", "*a* <T> & `b`"),
        ("Vec<T> and <kbd>k</kbd>", "Vec<T> and <kbd>k</kbd>"),
    ] {
        let lines = markdown(text, 80, UNICODE);
        assert_eq!(lines, [words], "{text}");
    }
}

#[test]
fn an_unmatched_marker_is_shown_as_it_is() {
    for text in [
        "2 * 3 * 4",
        "a *b",
        "a ` *",
        "snake_case_name",
        "a *b `c*` d",
        "[x] a[0]",
    ] {
        assert_eq!(markdown(text, 80, UNICODE), [text]);
    }
}

#[test]
fn code_and_bold_have_different_colors() {
    assert_eq!(
        markdown("**a `b c` d** *e*", 80, RICH),
        ["\x1b[1ma \x1b[0m\x1b[38;5;12mb c\x1b[0m\x1b[1m d\x1b[0m \x1b[3me\x1b[0m"]
    );
}

#[test]
fn comments_are_not_shown() {
    let text = indoc! {"
        <!-- one
        ## two -->

        three <!-- four --> five

        - <!-- six -->

        <details>
        <!-- seven -->
        <summary>eight</summary>
        </details>
    "};
    assert_eq!(
        shown(text, 80),
        "three five\n\n•\n\n<details> <summary>eight</summary> </details>\n"
    );
}

#[test]
fn a_table_that_is_too_wide_wraps_its_cells() {
    let text = indoc! {r"
        | name | what `a \| b` means |
        |---|:---|
        | x | one two three |
    "};
    assert_eq!(
        shown(text, 21),
        indoc! {"
            │name│what `a | b`  │
            │    │means         │
            ├────┼──────────────┤
            │x   │one two three │
        "}
    );
}

#[test]
fn tables_are_read_in_every_notation() {
    let text = indoc! {r"
        name | count | *kind* | mark
        --- | --: | :-: | ---
        a \| b | 1 | x
        `c \| d` | 200 | `y` [z](https://e.org) | f<br>gh | too many
    "};
    assert_eq!(
        shown(text, 80),
        indoc! {"
            │ name  │count│        kind         │mark│
            ├───────┼─────┼─────────────────────┼────┤
            │a | b  │    1│          x          │    │
            │`c | d`│  200│`y` z (https://e.org)│f   │
            │       │     │                     │gh  │
        "}
    );
}

#[test]
fn markdown_entities_cannot_control_the_terminal() {
    for style in [UNICODE, RICH] {
        for text in [
            "a&#27;[2Jb",
            "`&#27;[2J` &#x9b;2J",
            "# &#x1b;]0;t&#7;",
            "|&#27;[2J|\n|-|",
            "[a](https://b&#27;[2J)",
        ] {
            let lines = markdown(text, 80, style).join("");
            let commands = |char: char| char.is_control() && char != '\x1b';
            assert!(
                !lines.contains(commands) && !strip(&lines).contains('\x1b'),
                "{lines:?}"
            );
            assert!(
                !lines.contains("\x1b[2J") && !lines.contains("\x1b]"),
                "{lines:?}"
            );
        }
    }
}

#[test]
fn the_nesting_depth_is_limited() {
    for mark in ["> ", "- ", "1. ", "> - "] {
        let deep = mark.repeat(50_000 / mark.len()) + "bottom";
        assert!(shown(&deep, 60).contains("bottom"));
    }
}

#[test]
fn color_changes_nothing_but_the_backticks() {
    let plain = markdown(LESSON, 80, UNICODE)
        .join("\n")
        .replace(['`', '-'], "");
    let rich = strip(&markdown(LESSON, 80, RICH).join("\n")).replace('-', "");
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(&plain).contains("ship(parcel); // *not bold* #[expect(unused)]"));
    assert!(
        words(&rich).starts_with("Move semantics A value has one owner."),
        "{rich}"
    );
    assert!(markdown(LESSON, 80, RICH).join("").contains("\x1b[1m"));
}

#[test]
fn a_line_is_not_broken_between_code_and_its_punctuation() {
    for style in [UNICODE, RICH] {
        for columns in 16..60 {
            let lines = markdown(
                "We set (`y`), then `#[derive(x)]`. It is `Copy`: good",
                columns,
                style,
            );
            for line in lines.iter().map(|line| strip(line)) {
                let first = line.chars().next();
                assert!(
                    first.is_some_and(|first| !").,:".contains(first)),
                    "{line:?}"
                );
                assert!(!line.ends_with('('), "{line:?}");
            }
        }
    }
}

#[test]
fn a_dumb_terminal_gets_ascii() {
    let text = markdown(LESSON, 60, Style::PLAIN).join("\n");
    assert!(text.is_ascii(), "{text}");
}

#[test]
fn code_in_other_languages_keeps_all_its_lines() {
    let toml = indoc! {"
        ```toml
        # a comment
        ```
    "};
    assert_eq!(markdown(toml, 60, UNICODE), ["    # a comment"]);
    let rust = indoc! {"
        ```
        # hidden
        ## shown
        ```
    "};
    assert_eq!(markdown(rust, 60, UNICODE), ["    # shown"]);
}

#[test]
fn every_width_works() {
    let long = "long`".repeat(99);
    let odd = formatdoc! {"
        {LESSON}
        ```rust
        no end
        1. x

        # 日本語
        [a](b [c](d

        | broken | table

        {long}"};
    for style in [Style::PLAIN, UNICODE, RICH] {
        for columns in 1..=120 {
            for text in [LESSON, &odd] {
                for line in markdown(text, columns, style) {
                    assert!(width(&line) <= columns, "{columns}: {line:?}");
                }
            }
        }
    }
}
