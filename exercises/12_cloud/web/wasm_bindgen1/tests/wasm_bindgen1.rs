use syn::{ImplItem, Item, Meta};
use wasm_bindgen1::Rhythm;

/// A rhythm, or the text of the exception.
fn rhythm(pattern: &str) -> Result<Rhythm, String> {
    Rhythm::new(pattern)
}

#[test]
fn a_rhythm_owns_its_pattern() {
    let pattern = String::from("x.xx");
    let rhythm = rhythm(&pattern).unwrap();
    drop(pattern);
    let name: String = rhythm.name();
    assert_eq!(name, "x.xx");
}

#[test]
fn beats_have_positions() {
    let beats: Vec<u32> = rhythm("x..x").unwrap().beats();
    assert_eq!(beats, [0, 3]);
    assert_eq!(rhythm("....").unwrap().beats(), [0; 0]);
    assert_eq!(rhythm(".xx").unwrap().beats(), [1, 2]);
}

#[test]
fn the_tempo_can_be_set() {
    let mut rhythm = rhythm("x").unwrap();
    assert_eq!(rhythm.tempo, 90);
    rhythm.tempo = 120;
    assert_eq!(rhythm.tempo, 120);
}

#[test]
fn other_texts_are_refused() {
    for pattern in ["", "x-x", "X..X", "x x"] {
        let message = rhythm(pattern).err().expect("it isn't a rhythm");
        assert!(message.contains(pattern), "{pattern:?} isn't in: {message}");
    }
}

/// What `#[wasm_bindgen(…)]` says about this method in `src/lib.rs`.
fn role(method: &str) -> String {
    let file = syn::parse_file(include_str!("../src/lib.rs")).expect("it compiles");
    let blocks = file.items.into_iter().filter_map(|item| match item {
        Item::Impl(block) => Some(block.items),
        _ => None,
    });
    let functions = blocks.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    });
    let attributes = functions
        .filter(|function| function.sig.ident == method)
        .flat_map(|function| function.attrs);
    let mut roles = attributes.filter_map(|it| match it.meta {
        Meta::List(list) if list.path.is_ident("wasm_bindgen") => Some(list.tokens.to_string()),
        _ => None,
    });
    roles.next().unwrap_or_default()
}

#[test]
fn javascript_constructs_it_and_reads_properties() {
    assert_eq!(role("new"), "constructor", "the attribute of `new`");
    assert_eq!(role("name"), "getter", "the attribute of `name`");
    assert_eq!(role("beats"), "getter", "the attribute of `beats`");
}
