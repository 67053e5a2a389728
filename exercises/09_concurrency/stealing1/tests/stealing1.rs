use std::sync::Arc;

use loom::thread;
use stealing1::Row;

/// What is left in a row, the newest tile first.
fn rest(row: &Row<u32>) -> Vec<u32> {
    std::iter::from_fn(|| row.pop()).collect()
}

#[test]
fn two_workers_can_steal_from_each_other() {
    loom::model(|| {
        let left = Arc::new(Row::of([1, 2]));
        let right = Arc::new(Row::of([3, 4]));
        let other = {
            let (left, right) = (Arc::clone(&left), Arc::clone(&right));
            thread::spawn(move || left.steal_from(&right))
        };
        right.steal_from(&left);
        other.join().unwrap();
        let mut tiles = [rest(&left), rest(&right)].concat();
        tiles.sort();
        assert_eq!(tiles, [1, 2, 3, 4], "a tile was lost, or drawn twice");
    });
}

#[test]
fn two_thieves_of_one_row_get_half_each_of_what_is_there() {
    loom::model(|| {
        let victim = Arc::new(Row::of([1, 2, 3, 4]));
        let other = {
            let victim = Arc::clone(&victim);
            thread::spawn(move || Row::of([]).steal_from(&victim))
        };
        let mut stolen = [Row::of([]).steal_from(&victim), other.join().unwrap()];
        stolen.sort();
        assert_eq!(stolen, [1, 2], "half of four, then half of two");
    });
}

#[test]
fn the_older_half_is_stolen() {
    loom::model(|| {
        let (thief, victim) = (Row::of([9]), Row::of([1, 2, 3, 4]));
        assert_eq!(thief.steal_from(&victim), 2);
        assert_eq!(rest(&thief), [2, 1, 9], "stolen tiles are the newest here");
        assert_eq!(rest(&victim), [4, 3], "the newer half stays");
    });
}

#[test]
fn the_last_tile_can_be_stolen() {
    loom::model(|| {
        let (thief, victim) = (Row::of([]), Row::of([1, 2, 3]));
        assert_eq!(thief.steal_from(&victim), 2);
        assert_eq!(thief.steal_from(&victim), 1);
        assert_eq!(thief.steal_from(&victim), 0, "the row is empty");
    });
}

#[test]
fn a_worker_may_steal_from_itself() {
    loom::model(|| {
        let row = Row::of([1, 2, 3, 4]);
        assert_eq!(row.steal_from(&row), 2);
        assert_eq!(rest(&row), [2, 1, 4, 3], "the older half is at the end now");
    });
}
