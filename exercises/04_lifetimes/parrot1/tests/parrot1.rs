use parrot1::Endings;

const PARROT: &str = include_str!("../data/parrot.txt");

/// Expects this phrase to be the longest one that comes twice.
#[track_caller]
fn twice(text: &str, phrase: &str) {
    assert_eq!(Endings::of(text).longest(), phrase, "the text is {text:?}");
}

/// The fingerprint of what the parrot gives away.
const FINGERPRINT: u64 = 0xE37B_D188_1811_9FEC;

/// A number that doesn't give the phrase away.
fn fingerprint(phrase: &str) -> u64 {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    for byte in phrase.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    hash
}

#[test]
fn a_phrase_comes_twice() {
    twice("banana", "ana");
    twice("good bird, good bird!", "good bird");
    twice("aaaa", "aaa");
}

#[test]
fn a_text_may_have_no_phrase_twice() {
    twice("parrot", "r");
    twice("bird", "");
    twice("", "");
}

#[test]
fn of_phrases_with_the_same_length_the_first_one_counts() {
    twice("zz yy zz yy", "zz yy");
    twice("no-yes-on-yes-no", "-yes-");
    twice("xyxy abab", "ab");
}

#[test]
fn characters_may_be_longer_than_a_byte() {
    twice("é è", "");
    twice("žluťoučký kůň, žluťoučký kůň", "žluťoučký kůň");
}

#[test]
fn endings_can_be_looked_up() {
    let endings = Endings::of("banana");
    assert_eq!(endings.with("an"), ["ana", "anana"]);
    assert_eq!(endings.with("b"), ["banana"]);
    assert_eq!(
        endings.with("").len(),
        6,
        "every ending begins with nothing"
    );
    assert!(endings.with("x").is_empty());
}

#[test]
fn what_is_found_belongs_to_the_text() {
    let text = String::from("polly wants a cracker, polly");
    let (phrase, found) = {
        // The endings and the start are dropped here. The text stays.
        let endings = Endings::of(&text);
        let start = String::from("crack");
        (endings.longest(), endings.with(&start))
    };
    assert_eq!(phrase, "polly");
    assert_eq!(found, ["cracker, polly"]);
    let range = text.as_bytes().as_ptr_range();
    assert!(range.contains(&phrase.as_ptr()), "the phrase is a copy");
}

#[test]
fn the_parrot_gives_something_away() {
    let endings = Endings::of(PARROT);
    let phrase = endings.longest().trim();
    assert!(
        fingerprint(phrase) == FINGERPRINT,
        "the parrot says something longer twice than {phrase:?}"
    );
    println!("Twice: {phrase:?}. Never talk about keys near a parrot.");
}
