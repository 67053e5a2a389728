use std::collections::HashSet;

use macro_rules5::{Step, walk};

/// The lawn after a walk from the lower left corner, facing right. `#` is mown.
fn lawn(steps: &[Step]) -> String {
    let (mut x, mut y) = (0, 0);
    let (mut dx, mut dy) = (1, 0);
    let mut mown = HashSet::from([(x, y)]);
    for step in steps {
        match step {
            Step::Forward(count) => {
                for _ in 0..*count {
                    (x, y) = (x + dx, y + dy);
                    mown.insert((x, y));
                }
            }
            Step::Left => (dx, dy) = (-dy, dx),
            Step::Right => (dx, dy) = (dy, -dx),
        }
    }
    let row = |y| {
        (0..5)
            .map(|x| if mown.contains(&(x, y)) { '#' } else { '.' })
            .collect()
    };
    let rows: Vec<String> = (0..5).rev().map(row).collect();
    rows.join("\n")
}

#[test]
fn the_robot_turns() {
    let steps = walk! {
        forward 4;
        left;
        forward 2;
        left;
        forward 3;
        right;
        forward 2;
    };
    assert_eq!(lawn(&steps), ".#...\n.#...\n.####\n....#\n#####");
}

#[test]
fn the_robot_repeats_steps() {
    let steps = walk! {
        repeat 4 {
            forward 4;
            left;
        }
    };
    assert_eq!(lawn(&steps), "#####\n#...#\n#...#\n#...#\n#####");
}

#[test]
fn blocks_may_be_nested_and_steps_may_follow() {
    let steps = walk! {
        repeat 2 {
            repeat 2 { forward 1; left; forward 1; right; }
        }
        left;
        left;
        repeat 0 { forward 100; }
        forward 4;
    };
    assert_eq!(lawn(&steps), "#####\n...##\n..##.\n.##..\n##...");
}

#[test]
fn no_steps_are_a_walk_too() {
    assert_eq!(walk! {}, []);
    assert_eq!(walk! { repeat 3 {} }, []);
    assert_eq!(walk! { left; }, [Step::Left]);
    assert_eq!(walk! { right; }, [Step::Right]);
}

#[test]
fn numbers_may_be_computed() {
    let side = 2;
    assert_eq!(walk! { forward side * 2; }, [Step::Forward(4)]);
    assert_eq!(walk! { repeat 2 { forward side; } }, [Step::Forward(2); 2]);
}
