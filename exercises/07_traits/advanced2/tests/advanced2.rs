use advanced2::{Collector, doubtful};

#[test]
fn doubtful_words_are_collected_and_sorted() {
    let pages = ["the rythm? of rain", "a seperate? room, definately? blue"];
    assert_eq!(doubtful(&pages), ["definately", "rythm", "seperate"]);
}

#[test]
fn pages_without_doubtful_words_return_nothing() {
    assert!(doubtful(&["all is well", ""]).is_empty());
    assert!(doubtful(&[]).is_empty());
}

#[test]
fn the_list_can_be_used_after_the_collector() {
    let page = String::from("the rythm? of rain");
    let mut found = vec!["wierd"];
    let mut collector = Collector::into(&mut found);
    collector.read(&page);
    found.push("recieve");
    assert_eq!(
        found,
        ["wierd", "rythm", "recieve"],
        "the collector should write into the list that it borrows"
    );
}

#[test]
fn two_collectors_can_use_a_list_one_after_the_other() {
    let page = String::from("one? two three?");
    let mut found = Vec::new();
    Collector::into(&mut found).read(&page);
    Collector::into(&mut found).read("four?");
    assert_eq!(found, ["one", "three", "four"]);
}

#[test]
fn the_words_outlive_the_list_of_pages() {
    let page = String::from("no yes? no");
    let found = {
        let pages = vec![page.as_str()];
        doubtful(&pages)
    };
    assert!(
        page.as_bytes().as_ptr_range().contains(&found[0].as_ptr()),
        "the word is a copy"
    );
    assert_eq!(found, ["yes"]);
}
