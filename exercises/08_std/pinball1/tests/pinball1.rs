use pinball1::{Fault, records, table};

/// The first rows of the table of a log, such as `MAX 500, ZOE 300`.
fn best(log: &str, rows: usize) -> String {
    let records = records(log.as_bytes()).expect("every line is right");
    let table = table(&records, rows);
    let rows = table
        .iter()
        .map(|(points, player)| format!("{player} {points}"));
    rows.collect::<Vec<_>>().join(", ")
}

#[track_caller]
fn wrong_line(log: &str, line: usize) {
    match records(log.as_bytes()) {
        Err(Fault::Line(found)) => assert_eq!(found, line, "the wrong line of {log:?}"),
        Err(fault) => panic!("line {line} of {log:?} is wrong, and the fault is {fault:?}"),
        Ok(_) => panic!("line {line} of {log:?} is wrong, but no fault is reported"),
    }
}

#[test]
fn the_best_game_of_a_player_counts() {
    assert_eq!(best("MAX 200\nMAX 500\nMAX 300\n", 9), "MAX 500");
    assert_eq!(best("MAX 500\nZOE 0\nMAX 4\n", 9), "MAX 500, ZOE 0");
}

#[test]
fn most_points_are_first() {
    let log = "ZOE 300\nMAX 500\nKIM 1000\nBEN 9\n";
    assert_eq!(best(log, 9), "KIM 1000, MAX 500, ZOE 300, BEN 9");
    assert_eq!(best(log, 2), "KIM 1000, MAX 500");
    assert_eq!(best(log, 0), "");
}

#[test]
fn equal_players_are_in_the_order_of_their_names() {
    let log = "MAX 300\nZOE 300\nBEN 300\nKIM 500\n";
    assert_eq!(best(log, 9), "KIM 500, BEN 300, MAX 300, ZOE 300");
}

#[test]
fn a_line_has_a_player_and_points() {
    wrong_line("MAX\nZOE 300\n", 1);
    wrong_line("MAX 200\nZOE 300\n\nKIM 500\n", 3);
}

#[test]
fn points_are_a_number() {
    wrong_line("MAX 200\nZOE tilt\n", 2);
    wrong_line("MAX -200\n", 1);
    wrong_line("MAX 200 ZOE 300\n", 1);
}

#[test]
fn a_log_is_read_to_its_end() {
    let log = b"MAX 200\nZO\xff 300\nMAX 500\n";
    let result = records(&log[..]);
    let is_read = matches!(result, Err(Fault::Read(_)));
    assert!(
        is_read,
        "line 2 can't be read, and the result is {result:?}"
    );
    println!("New record! Enter three letters. Everyone enters the same three.");
}
