use traits_checkpoint::{
    Blocks, Cursor, Echo, Effect, Gain, Level, Percent, Rack, Through, ThroughRack,
};

fn levels(numbers: &[i32]) -> Vec<Level> {
    numbers.iter().map(|&number| Level(number)).collect()
}

/// An effect that the crate doesn't know. It has no name.
struct Mute {
    after: u32,
}

impl Effect for Mute {
    fn process(&mut self, level: Level) -> Level {
        if self.after == 0 {
            return Level(0);
        }
        self.after -= 1;
        level
    }
}

/// What comes out of one effect for these levels.
fn heard(mut effect: impl Effect, numbers: &[i32]) -> Vec<i32> {
    levels(numbers)
        .into_iter()
        .map(|level| effect.process(level).0)
        .collect()
}

#[test]
fn you_can_calculate_with_levels_and_percentages() {
    assert_eq!(Level(40) + Level(-15), Level(25));
    assert_eq!(Level(40) * Percent(150), Level(60));
    assert_eq!(Level(-5) * Percent(50), Level(-2), "rounded towards zero");
    assert_eq!(Level::from(7), Level(7));
    assert_ne!(Level::from(7), Level(8));
    let level: Level = 8.into();
    assert_eq!(level, Level(8));
}

#[test]
fn a_gain_makes_every_level_softer() {
    assert_eq!(heard(Gain(Percent(50)), &[10, -8, 0]), [5, -4, 0]);
    assert_eq!(Gain(Percent(50)).name(), "gain 50 %");
}

#[test]
fn a_closure_is_an_effect() {
    assert_eq!(heard(|level| level + Level(1), &[1, 2]), [2, 3]);
    let mut loudest = Level(0);
    let meter = |level: Level| {
        if level.0 > loudest.0 {
            loudest = level;
        }
        level
    };
    assert_eq!(meter.name(), "nameless");
    assert_eq!(heard(meter, &[3, 9, 4]), [3, 9, 4]);
    assert_eq!(loudest, Level(9), "a closure may change what it captured");
}

#[test]
fn an_effect_without_a_name_is_nameless() {
    assert_eq!(Mute { after: 1 }.name(), "nameless");
}

#[test]
fn an_echo_is_later_and_softer() {
    let echo = Echo::<2>::new(Percent(50));
    assert_eq!(echo.name(), "echo 2");
    assert_eq!(heard(echo, &[100, 0, 0, 40, 0, 0]), [100, 0, 50, 40, 0, 20]);
    assert_eq!(heard(Echo::<1>::new(Percent(10)), &[100, 200]), [100, 210]);
    let slow = Echo::<3>::new(Percent(100));
    assert_eq!(heard(slow, &[1, 2, 3, 4, 5, 6, 7]), [1, 2, 3, 5, 7, 9, 11]);
}

#[test]
fn a_rack_runs_its_effects_in_order() {
    let mut first_louder = Rack::empty()
        .plug_in(Gain(Percent(200)))
        .plug_in(|level| level + Level(10));
    assert_eq!(first_louder.process(Level(5)), Level(20));
    let mut last_louder = Rack::empty()
        .plug_in(|level| level + Level(10))
        .plug_in(Gain(Percent(200)));
    assert_eq!(last_louder.process(Level(5)), Level(30));
    assert_eq!(Rack::empty().process(Level(5)), Level(5));
}

#[test]
fn effects_in_a_rack_remember_earlier_levels() {
    let mut rack = Rack::empty().plug_in(Mute { after: 2 });
    let first = [
        rack.process(Level(4)),
        rack.process(Level(4)),
        rack.process(Level(4)),
    ];
    assert_eq!(first, [Level(4), Level(4), Level(0)]);
}

#[test]
fn a_rack_lists_its_effects() {
    let rack = Rack::empty()
        .plug_in(Gain(Percent(80)))
        .plug_in(Mute { after: 0 })
        .plug_in(Echo::<5>::new(Percent(30)));
    assert_eq!(rack.names(), "gain 80 % > nameless > echo 5");
    assert_eq!(Rack::empty().names(), "");
}

#[test]
fn an_effect_can_be_pulled_out() {
    let mut rack = Rack::empty()
        .plug_in(Mute { after: 1 })
        .plug_in(Echo::<1>::new(Percent(30)))
        .plug_in(Mute { after: 0 });
    let pulled = rack.pull_out("nameless").map(|mut effect| {
        let kept = effect.process(Level(6));
        (effect.name(), kept)
    });
    assert_eq!(
        pulled,
        Some((String::from("nameless"), Level(6))),
        "if two effects have the same name, the first one is pulled out"
    );
    assert_eq!(rack.names(), "echo 1 > nameless");
    assert!(rack.pull_out("gain 10 %").is_none());
    assert_eq!(rack.names(), "echo 1 > nameless");
}

#[test]
fn levels_flow_through_a_rack() {
    let mut rack = Rack::empty()
        .plug_in(Gain(Percent(10)))
        .plug_in(Mute { after: 2 });
    let through: Through<'_, _> = levels(&[50, 60, 70]).into_iter().through(&mut rack);
    let out: Vec<Level> = through.collect();
    assert_eq!(out, levels(&[5, 6, 0]));
}

#[test]
fn nothing_flows_before_you_ask_for_a_level() {
    let mut rack = Rack::empty().plug_in(|level| level + Level(1));
    let endless = std::iter::repeat(Level(1));
    let mut through = endless.through(&mut rack);
    assert_eq!(through.next(), Some(Level(2)));
    assert_eq!(through.next(), Some(Level(2)));
}

#[test]
fn blocks_come_one_after_another() {
    let mut blocks = Blocks::<_, 3>::of(levels(&[1, 2, 3, 4, 5]).into_iter());
    assert_eq!(blocks.next(), Some(&levels(&[1, 2, 3])[..]));
    assert_eq!(
        blocks.next(),
        Some(&levels(&[4, 5])[..]),
        "the last block is shorter"
    );
    assert_eq!(blocks.next(), None);
}

#[test]
fn there_is_no_empty_block_after_full_ones() {
    let mut blocks = Blocks::<_, 2>::of(levels(&[1, 2, 3, 4]).into_iter());
    assert_eq!(blocks.next().map(<[Level]>::len), Some(2));
    assert_eq!(blocks.next().map(<[Level]>::len), Some(2));
    assert_eq!(blocks.next(), None);
}

#[test]
fn every_block_is_in_the_same_array() {
    let mut blocks = Blocks::<_, 2>::of(levels(&[1, 2, 3, 4]).into_iter());
    let first = blocks.next().map(<[Level]>::as_ptr);
    let second = blocks.next().map(<[Level]>::as_ptr);
    assert!(first == second, "a block was copied to another place");
}
