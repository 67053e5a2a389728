use hazard1::{Board, Chef};
use loom::sync::Arc;
use loom::thread;

/// Tries the orders in which threads can take turns, with few interruptions for each.
fn model(threads: impl Fn() + Send + Sync + 'static) {
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(3);
    model.check(threads);
}

/// A board for two cooks.
fn kitchen() -> (Arc<Board<&'static str>>, Chef<&'static str>) {
    let board = Arc::new(Board::new("soup", 2));
    let chef = Chef::new(Arc::clone(&board));
    (board, chef)
}

#[test]
fn a_card_is_kept_while_a_cook_reads_it() {
    model(|| {
        let (board, mut chef) = kitchen();
        board.read(0, |recipe| {
            let kept = chef.put_up("stew");
            assert_eq!((*recipe, kept), ("soup", 1));
        });
    });
}

#[test]
fn an_old_card_that_no_cook_reads_is_thrown_away() {
    model(|| {
        let (board, mut chef) = kitchen();
        board.read(0, |_| assert_eq!(chef.put_up("stew"), 1));
        board.read(1, |recipe| {
            assert_eq!(*recipe, "stew");
            assert_eq!(chef.put_up("pie"), 1, "no cook reads the soup");
        });
        assert_eq!(chef.put_up("cake"), 0, "both cooks have read");
    });
}

#[test]
fn two_cooks_read_two_cards() {
    model(|| {
        let (board, mut chef) = kitchen();
        board.read(1, |old| {
            assert_eq!(chef.put_up("stew"), 1);
            board.read(0, |new| {
                assert_eq!(chef.put_up("pie"), 2);
                assert_eq!((*old, *new), ("soup", "stew"));
            });
        });
    });
}

#[test]
fn the_chef_may_come_at_any_time() {
    for cook in [0, 1] {
        model(move || {
            let (board, mut chef) = kitchen();
            let other = thread::spawn(move || chef.put_up("stew"));
            let read = board.read(cook, |recipe| *recipe);
            assert!(["soup", "stew"].contains(&read), "{read}");
            other.join().unwrap();
        });
    }
}

#[test]
fn the_chef_may_come_twice() {
    model(|| {
        let (board, mut chef) = kitchen();
        let other = thread::spawn(move || {
            chef.put_up("stew");
            chef.put_up("pie");
        });
        let read = board.read(0, |recipe| *recipe);
        assert!(["soup", "stew", "pie"].contains(&read), "{read}");
        other.join().unwrap();
    });
}
