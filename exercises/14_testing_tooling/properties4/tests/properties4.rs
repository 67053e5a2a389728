//! Each of the six wrong versions in `mutants/` is right for a while: it takes a certain sequence of calls
//! to see what's wrong. So let proptest invent the sequences. Beside the real `Readings` runs a *model*,
//! which is so simple that it must be right; after every step, both have to agree.
//!
//! The test below only pushes. Add the other two steps to `Step`, to `steps` and to the loop.

use std::collections::VecDeque;

use properties4::Readings;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert_eq, proptest};
use proptest::test_runner::RngSeed;

/// One call of a method.
#[derive(Clone, Debug)]
enum Step {
    Push(i32),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    vec(any::<i32>().prop_map(Step::Push), 0..40)
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
            }
            prop_assert_eq!(readings.all(), Vec::from_iter(model.clone()));
        }
    }
}
