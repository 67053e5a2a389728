use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;

use false_sharing1::Steps;

/// Where a counter is in memory, in bytes.
fn address(counter: &AtomicU64) -> usize {
    std::ptr::from_ref(counter).addr()
}

#[test]
fn no_two_counters_share_a_cache_line() {
    let steps = Steps::new(5);
    for player in 1..5 {
        let distance = address(steps.of(player)).abs_diff(address(steps.of(player - 1)));
        assert!(
            distance >= 128,
            "the counters of players {} and {player} are only {distance} bytes apart",
            player - 1
        );
    }
}

#[test]
fn a_counter_shares_its_line_with_nothing_else() {
    for players in 1..20 {
        let steps = Steps::new(players);
        let offset = address(steps.of(players - 1)) % 128;
        assert_eq!(offset, 0, "a counter isn't at the beginning of its line");
    }
}

#[test]
fn every_player_has_a_counter() {
    let steps = Steps::new(3);
    thread::scope(|scope| {
        for player in 0..3 {
            let steps = &steps;
            scope.spawn(move || steps.of(player).fetch_add(player as u64 + 1, Relaxed));
        }
    });
    let counts = [0, 1, 2].map(|player| steps.of(player).load(Relaxed));
    assert_eq!(counts, [1, 2, 3]);
}
