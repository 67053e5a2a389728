use impls2::{Pitch, Route};

fn pitch(meters: u32, grade: u32) -> Pitch {
    Pitch { meters, grade }
}

fn north_face() -> Route {
    Route::of(vec![pitch(40, 3), pitch(35, 5), pitch(25, 6), pitch(30, 4)])
}

#[test]
fn a_route_is_as_long_as_its_pitches() {
    assert_eq!(north_face().meters(), 130);
}

#[test]
fn the_hardest_pitch_decides_the_grade() {
    assert_eq!(north_face().grade(), 6);
}

#[test]
fn a_route_without_pitches_has_length_0() {
    let route = Route::of(Vec::new());
    assert_eq!((route.meters(), route.grade()), (0, 0));
}

#[test]
fn a_route_grows_at_the_top() {
    let mut route = north_face();
    route.extend_by(pitch(20, 7));
    assert_eq!((route.meters(), route.grade()), (150, 7));
    route.turn_back_at(6);
    assert_eq!(route.meters(), 130, "the new pitch isn't the last one");
}

#[test]
fn a_route_ends_before_a_pitch_that_is_too_hard() {
    let mut route = north_face();
    route.turn_back_at(5);
    assert_eq!(
        (route.meters(), route.grade()),
        (75, 5),
        "the route ends before the third pitch, even though the fourth is easy"
    );
    route.turn_back_at(3);
    assert_eq!(route.meters(), 40, "the second pitch has grade 5");
    route.turn_back_at(2);
    assert_eq!(route.meters(), 0);
}

#[test]
fn a_route_without_a_pitch_that_is_too_hard_stays_whole() {
    let mut route = north_face();
    route.turn_back_at(6);
    assert_eq!(route.meters(), 130);
}

#[test]
fn the_list_is_moved_into_the_route() {
    let of: fn(Vec<Pitch>) -> Route = Route::of;
    assert_eq!(of(vec![pitch(12, 1)]).meters(), 12);
    assert_eq!(
        size_of::<Route>(),
        size_of::<Vec<Pitch>>(),
        "a route has its list and nothing else"
    );
}
