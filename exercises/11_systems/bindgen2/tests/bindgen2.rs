use bindgen2::Sound::{Hat, Kick, Snare};
use bindgen2::{DRUM_STEPS, Pattern};

unsafe extern "C" {
    safe fn drum_played() -> u32;
}

#[test]
fn a_beat_is_played() {
    let mut beat = Pattern::default();
    assert_eq!(beat.hit(0, Kick, 15), Some(()));
    assert_eq!(beat.hit(4, Snare, 9), Some(()));
    assert_eq!(beat.hit(6, Hat, 1), Some(()));
    assert_eq!(beat.play(1), [(0, Kick, 15), (4, Snare, 9), (6, Hat, 1)]);
}

#[test]
fn a_pattern_can_be_repeated() {
    let mut beat = Pattern::default();
    beat.hit(7, Hat, 3);
    assert_eq!(beat.play(3), [(7, Hat, 3), (15, Hat, 3), (23, Hat, 3)]);
    assert_eq!(beat.play(0), []);
    assert_eq!(drum_played(), 2, "the drum machine played something else");
}

#[test]
fn a_later_hit_replaces_an_earlier_one() {
    let mut beat = Pattern::default();
    beat.hit(2, Kick, 10);
    beat.hit(2, Snare, 5);
    assert_eq!(beat.play(1), [(2, Snare, 5)]);
}

#[test]
fn there_are_eight_steps_and_sixteen_volumes() {
    let mut beat = Pattern::default();
    assert_eq!(beat.hit(DRUM_STEPS as usize, Kick, 1), None);
    assert_eq!(beat.hit(0, Kick, 16), None, "four bits hold up to 15");
    assert_eq!(beat.hit(0, Kick, 255), None);
    assert_eq!(beat.play(1), []);
    assert_eq!(beat.hit(7, Kick, 0), Some(()));
    assert_eq!(beat.play(1), [(7, Kick, 0)]);
}
