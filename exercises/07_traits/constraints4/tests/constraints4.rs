use constraints4::{Climb, guide_line, way_back};

#[test]
fn only_meters_that_go_up_are_counted() {
    assert_eq!(guide_line("Mill", vec![40, 100, 90, 150]), "Mill: 120 m up");
    assert_eq!(guide_line("Lake", vec![8, 8, 3]), "Lake: 0 m up");
    assert_eq!(guide_line("Cave", vec![-20, -5]), "Cave: 15 m up");
}

#[test]
fn a_hike_without_a_second_height_climbs_nothing() {
    assert_eq!(guide_line("Bench", vec![700]), "Bench: 0 m up");
    assert_eq!(guide_line("Nowhere", Vec::new()), "Nowhere: 0 m up");
}

#[test]
fn the_way_back_starts_at_the_end() {
    assert_eq!(way_back(&[40, 100, 90, 150]), 10);
    assert_eq!(way_back(&[9, 5, 0]), 9);
}

#[test]
fn iterators_of_the_standard_library_can_climb() {
    assert_eq!([3, 1, 6].into_iter().climb(), 5);
    assert_eq!((10..15).climb(), 4);
    assert_eq!("4 2 9".split(' ').flat_map(str::parse).climb(), 7);
}

/// An iterator that `src/lib.rs` doesn't know: each step is 17 centimeters higher.
struct Stairs {
    steps: i32,
    climbed: i32,
}

impl Iterator for Stairs {
    type Item = i32;

    fn next(&mut self) -> Option<i32> {
        if self.climbed > self.steps {
            return None;
        }
        let height = self.climbed * 17;
        self.climbed += 1;
        Some(height)
    }
}

#[test]
fn iterators_of_other_crates_can_climb() {
    let stairs = Stairs {
        steps: 10,
        climbed: 0,
    };
    assert_eq!(stairs.climb(), 170);
}
