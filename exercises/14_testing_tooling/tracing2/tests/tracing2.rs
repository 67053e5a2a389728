use std::sync::Arc;

use tracing::subscriber::with_default;
use tracing::{Level, debug, debug_span, error, info, info_span, warn};
use tracing2::Tree;

/// What is drawn while something happens.
fn drawn(level: Level, happens: impl FnOnce()) -> String {
    let state = Arc::default();
    let tree = Tree { level, state };
    with_default(tree.clone(), happens);
    let state = tree.state.lock().unwrap();
    state.lines.join("\n")
}

#[test]
fn spans_and_events_are_a_tree() {
    let tree = drawn(Level::INFO, || {
        let _concert = info_span!("concert").entered();
        info_span!("song").in_scope(|| info!("the lights go out"));
        warn!("applause");
    });
    assert_eq!(
        tree,
        "concert\n  song\n    * the lights go out\n  * applause"
    );
}

#[test]
fn an_event_outside_of_all_spans_is_not_indented() {
    let tree = drawn(Level::INFO, || {
        info_span!("rain").in_scope(|| {});
        error!("the roof leaks in {} places", 3);
    });
    assert_eq!(tree, "rain\n* the roof leaks in 3 places");
}

#[test]
fn a_span_is_drawn_when_it_is_entered() {
    let tree = drawn(Level::INFO, || {
        let waltz = info_span!("waltz");
        let tango = info_span!("tango");
        info!("the band arrives");
        tango.in_scope(|| {});
        waltz.in_scope(|| info!("one two three"));
        tango.in_scope(|| {});
    });
    let expected = "* the band arrives\ntango\nwaltz\n  * one two three\ntango";
    assert_eq!(tree, expected);
}

#[test]
fn what_is_less_important_is_left_out() {
    let happens = || {
        debug_span!("tuning").in_scope(|| info!("a violin"));
        debug!("the air is dry");
    };
    assert_eq!(drawn(Level::INFO, happens), "* a violin");
    let all = "tuning\n  * a violin\n* the air is dry";
    assert_eq!(drawn(Level::DEBUG, happens), all);
    assert_eq!(drawn(Level::WARN, happens), "");
}

#[test]
fn only_the_message_of_an_event_is_drawn() {
    let tree = drawn(Level::INFO, || info!(seats = 300, "the hall is full"));
    assert_eq!(tree, "* the hall is full");
}
