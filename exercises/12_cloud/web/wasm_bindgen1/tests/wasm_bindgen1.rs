use wasm_bindgen::convert::IntoWasmAbi;
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

/// Compiles only for a type that `#[wasm_bindgen]` has made a class of.
fn is_a_class(_: &impl IntoWasmAbi) {}

#[test]
fn it_is_a_class_of_javascript() {
    is_a_class(&rhythm("x").unwrap());
}
