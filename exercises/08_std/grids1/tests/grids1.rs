use grids1::Window;

#[test]
fn a_pane_in_the_middle_has_four_neighbors() {
    let window = Window::new(&["***", "*.*", "***"]);
    assert_eq!(window.frozen_neighbors(1, 1), 4);
    assert_eq!(
        Window::new(&["*.*", "...", "*.*"]).frozen_neighbors(1, 1),
        0,
        "corners don't touch"
    );
}

#[test]
fn a_pane_in_the_corner_has_two_neighbors() {
    let window = Window::new(&["****", "****", "****"]);
    for (row, column) in [(0, 0), (0, 3), (2, 0), (2, 3)] {
        assert_eq!(
            window.frozen_neighbors(row, column),
            2,
            "the pane in row {row}, column {column}"
        );
    }
}

#[test]
fn a_pane_at_an_edge_has_three_neighbors() {
    let window = Window::new(&["****", "****", "****"]);
    for (row, column) in [(0, 1), (1, 3), (2, 2), (1, 0)] {
        assert_eq!(
            window.frozen_neighbors(row, column),
            3,
            "the pane in row {row}, column {column}"
        );
    }
}

#[test]
fn a_single_pane_has_no_neighbors() {
    assert_eq!(Window::new(&["*"]).frozen_neighbors(0, 0), 0);
}

#[test]
fn frost_grows_from_the_middle() {
    let window = Window::new(&[".....", "..*..", "....."]);
    assert_eq!(window.grown().draw(), "..*..\n.***.\n..*..");
    assert_eq!(window.grown().grown().draw(), ".***.\n*****\n.***.");
}

#[test]
fn frost_grows_from_a_corner() {
    let window = Window::new(&["*...", "....", "...."]);
    assert_eq!(window.grown().draw(), "**..\n*...\n....");
    assert_eq!(window.grown().grown().draw(), "***.\n**..\n*...");
}

#[test]
fn a_clear_window_stays_clear() {
    let window = Window::new(&["..", ".."]);
    assert_eq!(window.grown(), window);
    assert_ne!(window, Window::new(&["..", ".*"]));
}
