use presets1::Metronome;

#[test]
fn a_new_metronome_ticks_120_times_per_minute() {
    let metronome = Metronome::default();
    assert_eq!(metronome.per_minute, 120, "beats per minute");
    assert_eq!(metronome.milliseconds(), 500);
}

#[test]
fn a_new_metronome_has_four_beats_in_a_bar() {
    assert_eq!(Metronome::default().bar(), "Xxxx");
}

#[test]
fn a_new_metronome_has_not_ticked_yet() {
    assert_eq!(Metronome::default().ticks, 0, "ticks before the first beat");
}

#[test]
fn a_waltz_differs_in_its_beats_only() {
    let waltz = Metronome::waltz();
    assert_eq!(waltz.bar(), "Xxx");
    let usual = Metronome {
        beats: 4,
        ..Metronome::waltz()
    };
    assert_eq!(usual, Metronome::default());
    assert_ne!(waltz, Metronome::default());
}

#[test]
fn without_a_choice_you_get_the_usual_metronome() {
    let chosen: Option<Metronome> = None;
    assert_eq!(
        chosen.unwrap_or_default().bar(),
        "Xxxx",
        "`unwrap_or_default` asks the trait `Default`"
    );
}

#[test]
fn a_metronome_can_be_quiet() {
    let quiet = Metronome {
        loud_first: false,
        ..Metronome::default()
    };
    assert_eq!(quiet.bar(), "xxxx");
}
