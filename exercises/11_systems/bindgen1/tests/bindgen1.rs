use bindgen1::sys::turtles_alive;
use bindgen1::{Outside, Turtle};

/// The whole sheet.
fn sheet(turtle: &mut Turtle) -> Vec<String> {
    let rows = (0..).map_while(|row| turtle.row(row).map(String::from));
    rows.collect()
}

#[test]
fn a_turtle_draws_a_line() {
    let mut turtle = Turtle::new(3, 4).expect("there is memory");
    assert_eq!(turtle.forward(2), Ok(()));
    assert_eq!(sheet(&mut turtle), ["...", ".#.", ".#.", "..."]);
}

#[test]
fn a_turtle_draws_a_square() {
    let mut turtle = Turtle::new(7, 7).expect("there is memory");
    for _ in 0..4 {
        turtle.forward(3).expect("the square is on the sheet");
        turtle.right();
    }
    let drawn = [
        "...####", "...#..#", "...#..#", "...####", ".......", ".......", ".......",
    ];
    assert_eq!(sheet(&mut turtle), drawn);
}

#[test]
fn the_sheet_has_an_end() {
    let mut turtle = Turtle::new(3, 3).expect("there is memory");
    assert_eq!(turtle.forward(2), Err(Outside));
    assert_eq!(sheet(&mut turtle), ["...", "...", "..."]);
    assert_eq!(turtle.row(3), None);
}

#[test]
fn turtles_are_freed() {
    // SAFETY: it only reads a number.
    let alive = || unsafe { turtles_alive() };
    let turtles = [Turtle::new(2, 2), Turtle::new(3, 3)];
    assert_eq!(alive(), 2);
    drop(turtles);
    assert_eq!(alive(), 0, "C's memory was never freed");
}

#[test]
fn without_memory_there_is_no_turtle() {
    assert!(Turtle::new(u32::MAX, u32::MAX).is_none());
}
