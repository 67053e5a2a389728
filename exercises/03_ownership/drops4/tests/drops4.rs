use drops4::{Studio, record, record_and_talk};

#[test]
fn the_light_is_on_during_the_song() {
    let studio = Studio::quiet();
    record(&studio, "Waltz");
    assert_eq!(
        studio.events(),
        ["light on", "- Waltz", "light off"],
        "the light should go off after the song"
    );
}

#[test]
fn people_talk_after_the_light_is_off() {
    let studio = Studio::quiet();
    record_and_talk(&studio, "Tango");
    assert_eq!(
        studio.events(),
        ["light on", "- Tango", "light off", "- talk"],
        "the light should go off before anyone talks"
    );
}

#[test]
fn each_song_has_its_own_light() {
    let studio = Studio::quiet();
    record(&studio, "Waltz");
    record_and_talk(&studio, "Tango");
    assert_eq!(
        studio.events(),
        [
            "light on",
            "- Waltz",
            "light off",
            "light on",
            "- Tango",
            "light off",
            "- talk"
        ],
        "each song should have its own light"
    );
}
