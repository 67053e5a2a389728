use ownership2::{Jar, take_down};

fn shelf() -> Vec<Jar> {
    let mut jars = Vec::new();
    for (label, grams) in [("rice", 900), ("salt", 250), ("beans", 500), ("tea", 80)] {
        jars.push(Jar {
            label: String::from(label),
            grams,
        });
    }
    jars
}

fn labels(shelf: &[Jar]) -> Vec<&str> {
    shelf.iter().map(|jar| jar.label.as_str()).collect()
}

#[test]
fn the_cook_gets_the_right_jar() {
    let (jar, _) = take_down(shelf(), 1);
    assert_eq!((jar.label.as_str(), jar.grams), ("salt", 250));
    let (jar, _) = take_down(shelf(), 3);
    assert_eq!((jar.label.as_str(), jar.grams), ("tea", 80));
}

#[test]
fn the_other_jars_keep_their_order() {
    let (_, rest) = take_down(shelf(), 0);
    assert_eq!(labels(&rest), ["salt", "beans", "tea"]);
    let (_, rest) = take_down(rest, 1);
    assert_eq!(
        labels(&rest),
        ["salt", "tea"],
        "the jar that was taken is still there, or the others changed their order"
    );
}

#[test]
fn the_last_jar_leaves_an_empty_shelf() {
    let mut jars = shelf();
    jars.truncate(1);
    let (jar, rest) = take_down(jars, 0);
    assert_eq!(jar.label, "rice");
    assert!(
        rest.is_empty(),
        "the only jar was taken and is still on the shelf"
    );
}

#[test]
fn the_jar_is_moved_and_not_copied() {
    let jars = shelf();
    let label = jars[2].label.as_ptr();
    let (jar, _) = take_down(jars, 2);
    assert!(
        jar.label.as_ptr() == label,
        "this is a copy of the jar, and the cook wants the jar itself"
    );
}
