//! `report.html`, the page about a class, as a browser shows it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use indoc::indoc;

use super::class::Class;
use crate::kinds::mutants::{STRONG, WEAK, asking, course};
use crate::support::browser::{OpenedPage, open};

/// The page of a class that was graded with these arguments.
fn page(class: &Class, more: &[&str]) -> PathBuf {
    let ran = class.grade("grades", more);
    assert!(matches!(ran.code, Some(0..=2)), "{ran:#?}");
    class.path("grades/report.html")
}

#[track_caller]
fn shows(page: &OpenedPage, words: &[&str]) {
    for words in words {
        assert!(page.dom.contains(words), "{words}: {}", page.dom);
    }
    assert!(page.console.is_empty(), "{:#?}", page.console);
}

#[test]
fn the_page_shows_the_class_and_what_needs_attention() {
    let class = Class::with_heights(&[("ada", 2), ("bob", 1)]).with("cy", "tide", "fn (");
    class.write("submissions/di.zip", "not an archive");
    class.write(
        "class.csv",
        "id,name\nada,Ada L\nbob,Bob\ncy,Cy\ndi,Di\nzoe,Zoe\n",
    );
    let Some(page) = open(&page(&class, &["--roster", "class.csv"])) else {
        return;
    };
    shows(
        &page,
        &[
            "<bdi>Ada L</bdi>",
            "title=\"tide: passed\">✓",
            "title=\"tide: failed, ",
            "Handed in nothing",
            "<bdi>zoe</bdi>",
            "Files that weren't taken",
            "Hardest exercises",
            "Hardest tests",
        ],
    );
}

/// Students can choose their names, and those of files. None of them becomes an element, an attribute or a script.
#[test]
fn no_name_becomes_markup() {
    const NAME: &str = "x\" onmouseover='document.title=1' <img src=x onerror=alert(1)>";
    let class = Class::with_heights(&[(NAME, 1), ("bob", 2)]);
    let odd = class.path("submissions/bob/exercises/01_harbour/tide/src");
    symlink("lib.rs", odd.join("<iframe srcdoc=x>.rs")).expect("a link");
    let roster = indoc! {r#"
        id,name
        bob,"</title></style><script>document.title = 'owned'</script>"
    "#};
    class.write("class.csv", roster);
    let path = page(&class, &["--roster", "class.csv"]);
    let written = fs::read_to_string(&path).expect("a page");
    assert!(written.contains("&lt;script&gt;"), "{written}");
    let Some(page) = open(&path) else {
        return;
    };
    shows(
        &page,
        &["&lt;/title&gt;&lt;/style&gt;&lt;script&gt;", "&lt;iframe"],
    );
    for markup in [
        "<script",
        "<img",
        "<iframe",
        "onmouseover=\"",
        "<title>owned",
    ] {
        assert!(!page.dom.contains(markup), "{markup}: {}", page.dom);
    }
}

/// If something did become a script, the browser wouldn't run it, and the tests above would see that it tried.
#[test]
fn the_page_forbids_scripts() {
    let class = Class::with_heights(&[("ada", 2)]);
    let path = page(&class, &[]);
    let text = fs::read_to_string(&path).expect("a page");
    let script = "<script>document.title = 'owned'</script></body>";
    fs::write(&path, text.replace("</body>", script)).expect("written");
    let Some(page) = open(&path) else {
        return;
    };
    assert!(page.dom.contains("<script>"), "{}", page.dom);
    assert!(!page.dom.contains("<title>owned"), "{}", page.dom);
    let complains = |line: &String| line.contains("Content Security Policy");
    assert!(page.console.iter().any(complains), "{:#?}", page.console);
}

#[test]
fn where_students_write_the_tests_the_page_shows_what_they_caught() {
    let class = Class::of(course(&asking(WEAK)));
    for (student, statements) in [("ada", STRONG), ("bob", WEAK)] {
        let path = format!("submissions/{student}/exercises/01_harbour/year/tests/year.rs");
        class.write(&path, &asking(statements));
    }
    let Some(page) = open(&page(&class, &[])) else {
        return;
    };
    shows(
        &page,
        &[
            "Wrong code that students' tests caught",
            "title=\"mutants/forgets_leap_years: caught\">✓",
            "title=\"mutants/forgets_leap_years: missed\">✗",
        ],
    );
}
