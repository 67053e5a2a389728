//! An enum of steps, a strategy for sequences of them, and a loop that does each step twice: that's all a
//! stateful property test is. Clearing is rare, or the readings would hardly ever be full.

use std::collections::VecDeque;

use properties4::Readings;
use proptest::collection::vec;
use proptest::prelude::{
    Just, ProptestConfig, Strategy, any, prop_assert_eq, prop_oneof, proptest,
};
use proptest::test_runner::RngSeed;

/// One call of a method.
#[derive(Clone, Debug)]
enum Step {
    Push(i32),
    Pop,
    Clear,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        10 => any::<i32>().prop_map(Step::Push),
        4 => Just(Step::Pop),
        1 => Just(Step::Clear),
    ];
    vec(step, 0..40)
}

/// A few inputs, the same in every run, so that a test that failed once fails again.
fn always_the_same() -> ProptestConfig {
    ProptestConfig {
        cases: 64,
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(always_the_same())]

    #[test]
    fn readings_are_those_of_the_model(capacity in 1..5usize, steps in steps()) {
        let mut readings = Readings::with_room_for(capacity);
        let mut model = VecDeque::new();
        for step in steps {
            match step {
                Step::Push(reading) => {
                    readings.push(reading);
                    model.push_back(reading);
                    if model.len() > capacity {
                        model.pop_front();
                    }
                }
                Step::Pop => prop_assert_eq!(readings.pop(), model.pop_front()),
                Step::Clear => {
                    readings.clear();
                    model.clear();
                }
            }
            prop_assert_eq!(readings.all(), Vec::from_iter(model.clone()));
        }
    }
}
